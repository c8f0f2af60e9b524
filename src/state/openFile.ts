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
/** Enough of a text to tell what it means to be [characters]. */
const BEGINNING = 1_000;

/** What became of a file. */
export interface OpenedFile {
  /** What is wrong with it, a line for each fault in the language of the screen; then nothing has changed. */
  readonly faults: readonly string[];
  /** The text of a file that means to be a backup: it is not opened but restored. Null for any other. */
  readonly backup: string | null;
}

/** Opens a file that a person chose or dropped, and offers the way back to the document from before. */
export async function openFile(file: File): Promise<OpenedFile> {
  const text = await textOf(file);
  if (typeof text === 'string' && isBackup(text)) return { faults: [], backup: text };
  const faults = typeof text === 'string' ? openInstead(text, file.name) : [text];
  if (faults.length === 0) return { faults: [], backup: null };
  const { describeFault } = await import('../document/describeFault.ts');
  const { language } = settingsStore.getState();
  return { faults: faults.map((fault) => describeFault(fault, language)), backup: null };
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

function openInstead(text: string, fileName: string): readonly Fault[] {
  const leave = offerWayBack();
  const faults = openText(text, fileName);
  if (faults.length === 0) leave();
  return faults;
}

/** The text of a file, or why it was not read. Of what is too large for a chain, the beginning says what it means to be. */
async function textOf(file: File): Promise<string | Fault> {
  const isLarge = file.size > NOT_WORTH_READING;
  const beginning = isLarge ? await decode(file.slice(0, BEGINNING)) : null;
  if (isLarge && (beginning === null || !isBackup(beginning))) {
    return { path: '', found: `${file.size} B`, allowed: { code: 'size', maximum: largestFile } };
  }
  return (await decode(file)) ?? { path: '', found: '', allowed: { code: 'document' } };
}

function decode(bytes: Blob): Promise<string | null> {
  return bytes.text().catch(() => null);
}

/** True for a text that means to be a backup, sound or not: its beginning says so. */
export function isBackup(text: string): boolean {
  return /^\ufeff?\s*\{\s*"format"\s*:\s*"koop-backup"/.test(text.slice(0, BEGINNING));
}

/** Remembers the open document; the answer offers it back, unless it was an example in which nothing was done. */
export function offerWayBack(): () => void {
  const left = documentStore.getState();
  return () => {
    if (documentStore.getState().id === left.id || (left.example !== null && isUntouched(left))) return;
    offerUndo({ code: 'opened', name: documentName(left.workspace) }, () => void reopen(deviceStorage, left));
  };
}
