import type { Workspace } from '../document/workspace.ts';
import { activeChain, withActiveChain } from './activeChain.ts';

/**
 * The workspace under another name: that of the chain where there is one scenario and the workspace has no name of its
 * own, else that of the workspace. Itself when it has that name already.
 *
 * @param name no longer than the file allows; the caller sees to that
 */
export function withName(workspace: Workspace, name: string): Workspace {
  if (workspace.scenarios.length > 1 || workspace.name !== '') {
    return name === workspace.name ? workspace : { ...workspace, name };
  }
  const chain = activeChain(workspace);
  return name === chain.name ? workspace : withActiveChain(workspace, { ...chain, name });
}
