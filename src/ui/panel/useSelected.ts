import type { Chain, Stage, Wish } from '../../engine/chain/chain.ts';
import type { Selection } from '../../state/settings.ts';
import { useChain } from '../../state/useDocument.ts';
import type { Topic } from './topics.ts';

/** What the panel edits, found in the chain. */
export type Selected =
  | { readonly of: 'stage'; readonly stage: Stage; readonly index: number; readonly stages: Chain['stages'] }
  | { readonly of: 'wish'; readonly wish: Wish }
  | { readonly of: Topic };

/** What is selected; null when nothing is, or when it is not in this chain. */
export function useSelected(selection: Selection | null): Selected | null {
  const stages = useChain((chain) => chain.stages);
  const wishes = useChain((chain) => chain.wishes);
  if (selection === null) return null;
  if (selection.of === 'stage') {
    const index = stages.findIndex((stage) => stage.id === selection.id);
    const stage = stages[index];
    return stage === undefined ? null : { of: 'stage', stage, index, stages };
  }
  if (selection.of === 'wish') {
    const wish = wishes.find((candidate) => candidate.id === selection.id);
    return wish === undefined ? null : { of: 'wish', wish };
  }
  return { of: selection.of };
}
