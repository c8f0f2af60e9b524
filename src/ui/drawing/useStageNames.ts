import { useTranslation } from 'react-i18next';
import type { StageNames } from '../../state/structureCommands.ts';

/** What new stages of each kind are called at first, in the language of the screen. */
export function useStageNames(): StageNames {
  const { t } = useTranslation('drawing');
  return t('newName', { returnObjects: true });
}
