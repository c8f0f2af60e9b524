import type { Chain, Stage, Wish } from '../../engine/chain/chain.ts';
import type { FaultReason } from '../../engine/chain/fault.ts';
import type { Position } from '../../engine/performance/position.ts';
import { activeChain } from '../../state/activeChain.ts';
import { editChain } from '../../state/commands.ts';
import { documentStore } from '../../state/documentStore.ts';
import { positionOf } from '../../state/results.ts';

/** The chain that is edited, as it is now. */
export function currentChain(): Chain {
  return activeChain(documentStore.getState().workspace);
}

/** The figures where its point stands, as they are now. */
export function currentPosition(): Position {
  return positionOf(currentChain());
}

/** Edits the chain; null when the edit stands, else what the chain allows instead, and nothing has changed. */
export function edit(recipe: Parameters<typeof editChain>[0]): FaultReason | null {
  return editChain(recipe)[0]?.allowed ?? null;
}

/** Puts other values in place of some of a stage's; a stage that is no longer there is left alone. */
export function editStage(id: string, changes: Partial<Stage>): FaultReason | null {
  return edit((chain) => {
    const stage = chain.stages.find((candidate) => candidate.id === id);
    if (stage !== undefined) Object.assign(stage, changes);
  });
}

/** Puts other values in place of some of a stage's times, or of its setup; not of the others, as they are by then. */
export function editStagePart<Part extends 'time' | 'setup'>(
  id: string,
  part: Part,
  changes: Partial<Stage[Part]>,
): FaultReason | null {
  return edit((chain) => {
    const stage = chain.stages.find((candidate) => candidate.id === id);
    if (stage !== undefined) Object.assign(stage[part], changes);
  });
}

/** Puts other values in place of some of a wish's; a wish that is no longer there is left alone. */
export function editWish(id: string, changes: Partial<Wish>): FaultReason | null {
  return edit((chain) => {
    const wish = chain.wishes.find((candidate) => candidate.id === id);
    if (wish !== undefined) Object.assign(wish, changes);
  });
}

/** Puts other values in place of some of the chain's own. */
export function editRoot(changes: Partial<Chain>): FaultReason | null {
  return edit((chain) => {
    Object.assign(chain, changes);
  });
}

/** Puts other values in place of some of a part of the chain. */
export function editPart<Part extends 'demand' | 'finance' | 'market' | 'goal'>(
  part: Part,
  changes: Partial<Chain[Part]>,
): FaultReason | null {
  return edit((chain) => {
    Object.assign(chain[part], changes);
  });
}

/** Makes an edit of a number, for a field that may not be empty. */
export function numeric(apply: (value: number) => FaultReason | null): (value: number | null) => FaultReason | null {
  return (value) => (value === null ? null : apply(value));
}
