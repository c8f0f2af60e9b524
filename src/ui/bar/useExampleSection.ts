import { useTranslation } from 'react-i18next';
import { EXAMPLES } from '../../state/examples.ts';
import { openExampleInstead } from '../../state/openFile.ts';
import type { MenuSection } from '../controls/Menu.tsx';

/** The examples as a part of a menu. */
export function useExampleSection(): MenuSection {
  const { t } = useTranslation(['bar', 'common']);
  return {
    title: t('bar:examples'),
    choices: EXAMPLES.map((name) => ({
      id: name,
      label: t(`common:example.${name}`),
      story: t(`bar:stories.${name}`),
      onAction: () => void openExampleInstead(name),
    })),
  };
}
