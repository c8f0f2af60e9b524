import type { Workspace } from '../document/workspace.ts';
import type { Chain } from '../engine/chain/chain.ts';

/**
 * The scenario that is shown and edited.
 *
 * @throws RangeError when `active` points past the scenarios, which no read document does
 */
export function activeChain(workspace: Workspace): Chain {
  const chain = workspace.scenarios[workspace.active];
  if (chain === undefined) {
    throw new RangeError(`active must be below ${workspace.scenarios.length}, got ${workspace.active}`);
  }
  return chain;
}

/** The workspace with another chain as its active scenario; itself when the chain is the same one. */
export function withActiveChain(workspace: Workspace, chain: Chain): Workspace {
  if (workspace.scenarios[workspace.active] === chain) return workspace;
  const scenarios = workspace.scenarios.with(workspace.active, chain);
  return { ...workspace, scenarios };
}
