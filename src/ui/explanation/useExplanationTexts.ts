import { useEffect, useState } from 'react';
import { hasExplanationTexts, loadExplanationTexts } from '../../i18n/explanationTexts.ts';
import { useSettings } from '../../state/useSettings.ts';

/** Loads the texts of explanations in the language of the screen; tells whether they are there. */
export function useExplanationTexts(): boolean {
  const language = useSettings((settings) => settings.language);
  const [loaded, setLoaded] = useState<string | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    let isCurrent = true;
    loadExplanationTexts(language).then(
      () => isCurrent && setLoaded(language),
      (reason) => isCurrent && setFault(reason),
    );
    return () => {
      isCurrent = false;
    };
  }, [language]);
  // The boundary around it says that a part of the app could not be loaded.
  if (fault !== null) throw fault;
  return loaded === language || hasExplanationTexts(language);
}
