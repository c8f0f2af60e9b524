import { largestFile } from '../document/readDocument.ts';
import type { Fault } from '../engine/chain/fault.ts';
import { documentStore } from './documentStore.ts';
import { documentName, isUntouched, openExample, openText } from './openDocument.ts';
import { reopen } from './openStored.ts';
import { deviceStorage } from './saving.ts';
import { settingsStore } from './settings.ts';
import { offerUndo } from './undoOffer.ts';

/** No text of a megabyte takes more bytes than this in any encoding: what is larger need not be read to be refused. */
const NOT_WORTH_READING = 4 * largestFile;

/**
 * Opens a file that a person chose or dropped, and offers the way back to the document from before.
 *
 * @returns what is wrong with the file, a line for each fault in the language of the screen; then nothing has changed.
 *   Empty when it is open.
 */
export async function openFile(file: File): Promise<readonly string[]> {
  const faults = await read(file);
  if (faults.length === 0) return [];
  const { describeFault } = await import('../document/describeFault.ts');
  const { language } = settingsStore.getState();
  return faults.map((fault) => describeFault(fault, language));
}

/**
 * Opens a copy of an example, and offers the way back to the document from before.
 *
 * @returns false when the example could not be had; then nothing has changed
 */
export async function openExampleInstead(name: string): Promise<boolean> {
  const leave = offerWayBack();
  const isOpen = await openExample(name);
  if (isOpen) leave();
  return isOpen;
}

async function read(file: File): Promise<readonly Fault[]> {
  if (file.size > NOT_WORTH_READING) {
    return [{ path: '', found: `${file.size} B`, allowed: { code: 'size', maximum: largestFile } }];
  }
  const text = await file.text().catch(() => null);
  if (text === null) return [{ path: '', found: '', allowed: { code: 'document' } }];
  const leave = offerWayBack();
  const faults = openText(text, file.name);
  if (faults.length === 0) leave();
  return faults;
}

/** Remembers the open document; the answer offers it back, unless it was an example in which nothing was done. */
export function offerWayBack(): () => void {
  const left = documentStore.getState();
  return () => {
    if (documentStore.getState().id === left.id || (left.example !== null && isUntouched(left))) return;
    offerUndo({ code: 'opened', name: documentName(left.workspace) }, () => void reopen(deviceStorage, left));
  };
}
