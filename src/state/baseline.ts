import type { Workspace } from '../document/workspace.ts';
import { listLengths } from '../engine/chain/bounds.ts';
import type { Chain } from '../engine/chain/chain.ts';
import { activeChain } from './activeChain.ts';
import { documentStore } from './documentStore.ts';
import { isSame } from './isSame.ts';
import { sizeFault } from './sizeFault.ts';

const PIN = 'x-pinned';
/** True for a scenario that is no work of its own, only the copy that a pin has kept. */
export function isPinned(chain: Chain): boolean {
  return PIN in chain && chain[PIN] === true;
}

/**
 * Keeps a copy of the active chain as it is now, to compare with; a copy pinned before is replaced. One undo step.
 *
 * @returns false, and nothing changes, when the document would hold too many scenarios or outgrow the largest file
 */
export function pinBaseline(): boolean {
  const { workspace } = documentStore.getState();
  const copy: Chain = { ...activeChain(workspace), ...{ [PIN]: true } };
  const place = workspace.scenarios.findIndex(isPinned);
  if (place === -1 && workspace.scenarios.length >= listLengths.scenarios.maximum) return false;
  const scenarios = place === -1 ? [...workspace.scenarios, copy] : workspace.scenarios.with(place, copy);
  const baseline = place === -1 ? workspace.scenarios.length : place;
  const pinned = { ...workspace, scenarios, baseline };
  if (sizeFault(pinned) !== null) return false;
  if (!isSame(pinned, workspace)) documentStore.setState({ workspace: pinned });
  return true;
}

/** Compares with the chain as it was opened again, and drops the pinned copy unless it is being edited. */
export function unpinBaseline(): void {
  const { workspace } = documentStore.getState();
  if (workspace.baseline === null) return;
  documentStore.setState({ workspace: withoutPin({ ...workspace, baseline: null }) });
}

function withoutPin(workspace: Workspace): Workspace {
  const place = workspace.scenarios.findIndex(isPinned);
  if (place === -1 || place === workspace.active) return workspace;
  const scenarios = workspace.scenarios.filter((_, index) => index !== place);
  const active = workspace.active > place ? workspace.active - 1 : workspace.active;
  return { ...workspace, scenarios, active };
}
