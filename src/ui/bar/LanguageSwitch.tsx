import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useTranslation } from 'react-i18next';
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from '../../i18n/language.ts';
import { switchLanguage } from '../../state/switchLanguage.ts';
import { useSettings } from '../../state/useSettings.ts';
import styles from './Bar.module.css';

/** Dutch and English side by side, each named in itself. */
export function LanguageSwitch() {
  const { t } = useTranslation('bar');
  const current = useSettings((settings) => settings.language);
  return (
    <ToggleButtonGroup
      className={styles.languages ?? ''}
      aria-label={t('language')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[current]}
      onSelectionChange={(keys) => {
        const [language] = keys;
        if (isLanguage(language)) void switchLanguage(language);
      }}
    >
      {LANGUAGES.map((language) => (
        <ToggleButton
          key={language}
          id={language}
          lang={language}
          className={styles.language ?? ''}
          aria-label={`${language.toUpperCase()}, ${LANGUAGE_NAMES[language]}`}
        >
          {language.toUpperCase()}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
