import { type Draft, produce } from 'immer';
import type { Chain, TimeUnit } from '../engine/chain/chain.ts';
import type { Fault } from '../engine/chain/fault.ts';
import { parseChain } from '../engine/chain/parseChain.ts';
import { activeChain, withActiveChain } from './activeChain.ts';
import { convertTimeUnit, timeUnitsPerYearFor } from './convertTimeUnit.ts';
import { documentStore, mayEdit } from './documentStore.ts';
import { endGesture } from './gesture.ts';
import { isSame } from './isSame.ts';
import { sizeFault } from './sizeFault.ts';

/**
 * Moves the decoupling point of the active chain; computes nothing, for every position has been evaluated.
 *
 * @param codp boundary; rounded, and kept within 0…number of stages
 */
export function setCodp(codp: number): void {
  const { workspace } = documentStore.getState();
  const chain = activeChain(workspace);
  const boundary = Math.min(Math.max(Math.round(codp), 0), chain.stages.length);
  if (boundary === chain.codp || Number.isNaN(boundary)) return;
  documentStore.setState({ workspace: withActiveChain(workspace, { ...chain, codp: boundary }) });
}

/**
 * Edits the active chain: one undo step, or part of the gesture under way.
 *
 * @param recipe changes the draft it is given; it returns nothing
 * @returns the faults, by their path in the chain; then nothing has changed. Empty when the edit stands.
 */
export function editChain(recipe: (draft: Draft<Chain>) => void): readonly Fault[] {
  const chain = activeChain(documentStore.getState().workspace);
  return replaceChain(
    produce(chain, (draft) => {
      recipe(draft);
    }),
  );
}

/**
 * Puts a chain made from the active one in its place, as edits of structure do: one undo step, or part of the gesture
 * under way.
 *
 * @returns the faults, by their path in the chain; then nothing has changed. Empty when the edit stands.
 */
export function rebuildChain(rebuild: (chain: Chain) => Chain): readonly Fault[] {
  return replaceChain(rebuild(activeChain(documentStore.getState().workspace)));
}

/**
 * Tells the active chain in another time unit: times, rates and time units a year, in one undo step.
 *
 * @returns the faults when a converted number would leave the bounds of the file; then nothing has changed
 */
export function setTimeUnit(unit: TimeUnit): readonly Fault[] {
  const chain = activeChain(documentStore.getState().workspace);
  return replaceChain(convertTimeUnit(chain, unit, timeUnitsPerYearFor(chain, unit)));
}

/** Shows and edits another scenario; an index that is not there is ignored. */
export function selectScenario(index: number): void {
  const { workspace } = documentStore.getState();
  if (index === workspace.active || workspace.scenarios[index] === undefined) return;
  documentStore.setState({ workspace: { ...workspace, active: index } });
}

/** Takes the last step back, a gesture under way included. */
export function undo(): void {
  endGesture();
  if (mayEdit()) documentStore.temporal.getState().undo();
}

/** Does the step again that was taken back last. */
export function redo(): void {
  endGesture();
  if (mayEdit()) documentStore.temporal.getState().redo();
}

function replaceChain(next: Chain): readonly Fault[] {
  const { workspace } = documentStore.getState();
  if (isSame(next, activeChain(workspace))) return [];
  const result = parseChain(next);
  if (!result.ok) return result.faults;
  // Not the parsed copy: the draft keeps the identity of every part that was not touched, and results hang on that.
  const edited = withActiveChain(workspace, next);
  const tooLarge = sizeFault(edited);
  if (tooLarge !== null) return [tooLarge];
  documentStore.setState({ workspace: edited });
  return [];
}
