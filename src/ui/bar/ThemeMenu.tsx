import { useTranslation } from 'react-i18next';
import { useSettings } from '../../state/useSettings.ts';
import { Menu } from '../controls/Menu.tsx';
import { useThemeSection } from './useThemeSection.ts';

/** Light, dark, or as the device has it. */
export function ThemeMenu() {
  const { t } = useTranslation('bar');
  const theme = useSettings((settings) => settings.theme);
  return <Menu label={t('theme')} icon={theme} sections={[useThemeSection()]} />;
}
