import { useTranslation } from 'react-i18next';
import { setTheme, THEMES } from '../../state/settings.ts';
import { useSettings } from '../../state/useSettings.ts';
import type { MenuSection } from '../controls/Menu.tsx';

/** The themes as a part of a menu. */
export function useThemeSection(): MenuSection {
  const { t } = useTranslation(['bar', 'common']);
  const chosen = useSettings((settings) => settings.theme);
  return {
    title: t('bar:theme'),
    chosen,
    choices: THEMES.map((theme) => ({
      id: theme,
      label: t(`common:theme.${theme}`),
      icon: theme,
      onAction: () => setTheme(theme),
    })),
  };
}
