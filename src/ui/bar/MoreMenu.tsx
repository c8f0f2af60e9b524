import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAMES, LANGUAGES } from '../../i18n/language.ts';
import { saveCopy } from '../../state/saveCopy.ts';
import { switchLanguage } from '../../state/switchLanguage.ts';
import { useSettings } from '../../state/useSettings.ts';
import { Menu, type MenuSection } from '../controls/Menu.tsx';
import { useOwnChain } from '../drawing/useOwnChain.ts';
import { useExampleSection } from './useExampleSection.ts';
import { useThemeSection } from './useThemeSection.ts';
import { useViewSection } from './useViewSection.ts';

/** Where the bar is too narrow for it: everything else. */
export function MoreMenu({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useTranslation(['bar', 'drawing']);
  const language = useSettings((settings) => settings.language);
  const start = useOwnChain();
  const file: MenuSection = {
    title: t('bar:file'),
    choices: [
      { id: 'own', label: t('drawing:start'), icon: 'plus', onAction: start },
      { id: 'open', label: t('bar:openFile'), icon: 'open', onAction: onOpen },
      { id: 'save', label: t('bar:saveCopy'), icon: 'save', onAction: saveCopy },
    ],
  };
  const languages: MenuSection = {
    title: t('bar:language'),
    chosen: language,
    choices: LANGUAGES.map((id) => ({ id, label: LANGUAGE_NAMES[id], onAction: () => void switchLanguage(id) })),
  };
  const sections = [file, useExampleSection(), useViewSection(), languages, useThemeSection()];
  return <Menu label={t('bar:more')} icon="more" sections={sections} />;
}
