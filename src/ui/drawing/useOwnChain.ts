import { useTranslation } from 'react-i18next';
import { select } from '../../state/settings.ts';
import { useSettings } from '../../state/useSettings.ts';
import { useStageNames } from './useStageNames.ts';

/** Opens a chain of one's own, in the language of the screen, ready to be named; what makes it is loaded then. */
export function useOwnChain(): () => Promise<void> {
  const { t } = useTranslation('drawing');
  const language = useSettings((settings) => settings.language);
  const stages = useStageNames();
  return async () => {
    const { startOwnChain } = await import('../../state/startOwnChain.ts');
    // What the panel showed belonged to another chain.
    select(null);
    startOwnChain({
      language,
      stages,
      name: t('own.name'),
      description: t('own.description'),
      assembly: t('own.assembly'),
      size: t('own.size'),
      colour: t('own.colour'),
    });
  };
}
