import { freeId } from '../../state/freeId.ts';
import { currentChain, edit } from './edits.ts';

/** What a new wish begins with: few enough to see at once what each more does. */
const OPTIONS = 4;

/**
 * Adds a wish to a stage.
 *
 * @returns its id; null when the chain can hold no more wishes
 */
export function addWish(stageId: string, name: string): string | null {
  const id = freeId('wish', new Set(currentChain().wishes.map((wish) => wish.id)));
  const refusal = edit((chain) => {
    chain.wishes.push({
      id,
      name,
      note: '',
      stage: stageId,
      weight: 1,
      wished: OPTIONS,
      offered: OPTIONS,
      exponent: 1,
    });
  });
  return refusal === null ? id : null;
}
