import type { Workspace } from '../document/workspace.ts';
import type { Chain } from '../engine/chain/chain.ts';
import { activeChain } from './activeChain.ts';
import { documentStore } from './documentStore.ts';

const PIN = 'x-pinned';
/** The file format's limit. */
const MOST_SCENARIOS = 50;

/** True for a scenario that is no work of its own, only the copy that a pin has kept. */
export function isPinned(chain: Chain): boolean {
  return PIN in chain && chain[PIN] === true;
}

/**
 * Keeps a copy of the active chain as it is now, to compare with; a copy pinned before is replaced. One undo step.
 *
 * @returns false, and nothing changes, when the document can hold no further scenario
 */
export function pinBaseline(): boolean {
  const { workspace } = documentStore.getState();
  const copy: Chain = { ...activeChain(workspace), ...{ [PIN]: true } };
  const place = workspace.scenarios.findIndex(isPinned);
  if (place === -1 && workspace.scenarios.length >= MOST_SCENARIOS) return false;
  const scenarios = place === -1 ? [...workspace.scenarios, copy] : workspace.scenarios.with(place, copy);
  const baseline = place === -1 ? workspace.scenarios.length : place;
  documentStore.setState({ workspace: { ...workspace, scenarios, baseline } });
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
