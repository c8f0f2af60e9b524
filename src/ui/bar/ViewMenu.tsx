import { useTranslation } from 'react-i18next';
import { useSettings } from '../../state/useSettings.ts';
import { Menu } from '../controls/Menu.tsx';
import { useThemeSection } from './useThemeSection.ts';
import { useViewSection } from './useViewSection.ts';

/** How the page is seen: the theme, the whole screen, and ways to find everything else. */
export function ViewMenu() {
  const { t } = useTranslation('bar');
  const theme = useSettings((settings) => settings.theme);
  return <Menu label={t('view')} icon={theme} sections={[useThemeSection(), useViewSection()]} />;
}
