import type { Workspace } from '../document/workspace.ts';
import { textLengths } from '../engine/chain/bounds.ts';
import { copyName } from '../i18n/copyName.ts';
import type { DocumentState } from './documentStore.ts';
import { newDocumentId } from './newDocumentId.ts';
import { documentName } from './openDocument.ts';
import { withName } from './withName.ts';

/** A document of its own that says the same, named as a copy; no example's any more, whatever it was copied from. */
export function asCopy(document: DocumentState): DocumentState {
  const { workspace, opened } = document;
  return { id: newDocumentId(), workspace: namedAsCopy(workspace), opened, example: null };
}

/** The workspace under the name of a copy. */
export function namedAsCopy(workspace: Workspace): Workspace {
  const name = Array.from(copyName(documentName(workspace))).slice(0, textLengths.name);
  return withName(workspace, name.join(''));
}
