import { useTranslation } from 'react-i18next';
import { Menu } from '../controls/Menu.tsx';
import { useExampleSection } from './useExampleSection.ts';

/** The examples, each with the one sentence that makes it worth opening. */
export function ExampleMenu() {
  const { t } = useTranslation('bar');
  return <Menu label={t('examples')} icon="examples" isLabelled sections={[useExampleSection()]} />;
}
