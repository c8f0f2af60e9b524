import { textLengths } from '../engine/chain/bounds.ts';
import { editChain } from './commands.ts';
import { documentStore } from './documentStore.ts';

/**
 * Gives the document another name: that of the chain where there is one scenario and the workspace has no name of its
 * own, else that of the workspace. One undo step, or part of the gesture under way.
 *
 * @returns false, and nothing changes, when the name is longer than the file allows
 */
export function renameDocument(name: string): boolean {
  const { workspace } = documentStore.getState();
  if ([...name].length > textLengths.name) return false;
  if (workspace.scenarios.length === 1 && workspace.name === '') {
    const refused = editChain((chain) => {
      chain.name = name;
    });
    return refused.length === 0;
  }
  if (name !== workspace.name) documentStore.setState({ workspace: { ...workspace, name } });
  return true;
}
