import type { StageTexts } from './stageTexts.ts';
import { useStage } from './useStage.ts';

/** The texts of the stage. `useTranslation` itself costs more than most of what it is used for here. */
export function useT(): StageTexts {
  return useStage().t;
}
