import { textLengths } from '../engine/chain/bounds.ts';
import { documentStore } from './documentStore.ts';
import { sizeFault } from './sizeFault.ts';
import { withName } from './withName.ts';

/**
 * Gives the open document another name. One undo step, or part of the gesture under way.
 *
 * @returns false, and nothing changes, when the name is longer than the file allows or the file would grow too large
 */
export function renameDocument(name: string): boolean {
  const { workspace } = documentStore.getState();
  if ([...name].length > textLengths.name) return false;
  const renamed = withName(workspace, name);
  if (renamed === workspace) return true;
  if (sizeFault(renamed) !== null) return false;
  documentStore.setState({ workspace: renamed });
  return true;
}
