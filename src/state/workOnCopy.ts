import { asCopy } from './asCopy.ts';
import { documentStore } from './documentStore.ts';
import { openAsCopy } from './openDocument.ts';

/** Goes on with a copy of the open document, which is this tab's own. */
export function workOnCopy(): void {
  openAsCopy(asCopy(documentStore.getState()));
}
