import { writeDocument } from '../document/writeDocument.ts';
import { documentStore } from './documentStore.ts';
import { endGesture } from './gesture.ts';
import { documentName } from './openDocument.ts';

const MIME_TYPE = 'application/json';

/** Names that Windows keeps for devices, whatever their extension. */
const DEVICE_NAME = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Hands the open document to the person as a file, `NAME.koop.json`, by the browser's own download. */
export function saveCopy(): void {
  endGesture();
  const { workspace } = documentStore.getState();
  const address = URL.createObjectURL(new Blob([writeDocument(workspace)], { type: MIME_TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileNameOf(documentName(workspace));
  document.body.append(link);
  link.click();
  link.remove();
  // Not at once: Safari reads the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
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
