import type { PositionWords } from './positionWords.ts';
import { useStageSetting } from './useStage.ts';

/** Words for positions of the active chain, in the language of the screen. */
export function useWords(): PositionWords {
  return useStageSetting().words;
}
