import type { StageTexts } from './stageTexts.ts';
import { useStageSetting } from './useStage.ts';

/** The texts of the stage. `useTranslation` itself costs more than most of what it is used for here. */
export function useT(): StageTexts {
  return useStageSetting().t;
}
