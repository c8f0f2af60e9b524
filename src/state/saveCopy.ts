import type { Workspace } from '../document/workspace.ts';
import { writeDocument } from '../document/writeDocument.ts';
import { documentStore } from './documentStore.ts';
import { endGesture } from './gesture.ts';
import { handOutFile } from './handOutFile.ts';
import { documentName } from './openDocument.ts';

/** Names that Windows keeps for devices, whatever their extension. */
const DEVICE_NAME = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Hands the open document to the person as a file, `NAME.koop.json`. */
export function saveCopy(): void {
  endGesture();
  saveWorkspace(documentStore.getState().workspace);
}

/** Hands a workspace to the person as a file, `NAME.koop.json`. */
export function saveWorkspace(workspace: Workspace): void {
  handOutFile(writeDocument(workspace), fileNameOf(documentName(workspace)));
}

/**
 * A file name that every system takes: letters and digits of any script, hyphens and underscores, at most 80.
 *
 * @param name the document's name; one without a usable character gives `koop-lab.koop.json`
 */
export function fileNameOf(name: string): string {
  const safe = Array.from(name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-'))
    .slice(0, 80)
    .join('')
    .replace(/^-+|-+$/g, '');
  if (safe === '') return 'koop-lab.koop.json';
  return `${DEVICE_NAME.test(safe) ? `${safe}-` : safe}.koop.json`;
}
