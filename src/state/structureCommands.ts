import type { StageKind } from '../engine/chain/chain.ts';
import type { Fault } from '../engine/chain/fault.ts';
import { activeChain } from './activeChain.ts';
import { rebuildChain } from './commands.ts';
import { documentStore } from './documentStore.ts';
import { addNotice, dismissNotice } from './notices.ts';
import { newStage, withKind } from './stageDefaults.ts';
import { duplicateStage, freeStageId, type Gap, insertStage, moveStage, removeStage } from './structure.ts';
import { offerUndo } from './undoOffer.ts';

/** What new stages are called at first, in the language of the screen. */
export type StageNames = Readonly<Record<StageKind, string>>;

/**
 * Puts a new stage into a gap: one undo step.
 *
 * @returns its id; null, with a notice, when the chain can hold no more
 */
export function addStage(kind: StageKind, gap: Gap, names: StageNames): string | null {
  const chain = current();
  const id = freeStageId(chain);
  const stage = newStage(kind, { id, name: names[kind] }, chain);
  return told(rebuildChain((before) => insertStage(before, stage, gap))) ? id : null;
}

/**
 * Puts a copy of a stage with its wishes right after it: one undo step.
 *
 * @returns the copy's id; null, with a notice, when the chain can hold no more
 */
export function copyStage(id: string): string | null {
  const copy = freeStageId(current());
  return told(rebuildChain((chain) => duplicateStage(chain, id))) ? copy : null;
}

/**
 * Removes a stage with its wishes and offers it back: one undo step. The last stage stays, and a notice says why.
 *
 * @returns whether it is gone
 */
export function dropStage(id: string): boolean {
  const chain = current();
  const stage = chain.stages.find((candidate) => candidate.id === id);
  if (stage === undefined) return false;
  if (chain.stages.length === 1) {
    addNotice('lastStage');
    return false;
  }
  rebuildChain((before) => removeStage(before, id));
  dismissNotice('chainFull');
  const hadWishes = chain.wishes.some((wish) => wish.stage === id);
  offerUndo({ code: hadWishes ? 'stageWithWishesRemoved' : 'stageRemoved', name: stage.name });
  return true;
}

/** Puts a stage at another place, 0…n−1: one undo step, or part of the gesture under way. */
export function placeStage(id: string, index: number): void {
  rebuildChain((chain) => moveStage(chain, id, index));
}

/** Makes a stage one of another kind; what was not entered by hand follows. One undo step. */
export function chooseKind(id: string, kind: StageKind, names: StageNames): void {
  rebuildChain((chain) => ({
    ...chain,
    stages: chain.stages.map((stage) => (stage.id === id ? withKind(stage, kind, { names, scale: chain }) : stage)),
  }));
}

/** Gives a stage a name; part of the visit to its field. */
export function renameStage(id: string, name: string): readonly Fault[] {
  return rebuildChain((chain) => ({
    ...chain,
    stages: chain.stages.map((stage) => (stage.id === id ? { ...stage, name } : stage)),
  }));
}

function current() {
  return activeChain(documentStore.getState().workspace);
}

/** Lists are what an added stage can make too long. */
function told(faults: readonly Fault[]): boolean {
  if (faults.length > 0) addNotice('chainFull');
  else dismissNotice('lastStage');
  return faults.length === 0;
}
