import { useStage } from '../layout/useStage.ts';
import type { OverloadWords } from './overloadWords.ts';

/** Words for overloaded positions of the active chain; the same object between edits. */
export function useOverloadWords(): OverloadWords {
  return useStage().overload;
}
