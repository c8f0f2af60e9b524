import { isBackup } from '../document/backup.ts';
import { describeFault } from '../document/describeFault.ts';
import { restoreBackup } from './backup.ts';
import { refreshLibrary } from './library.ts';
import type { RestorePlan } from './restoreBackup.ts';
import type { SaveFailure } from './saveState.ts';
import { deviceStorage } from './saving.ts';
import { settingsStore } from './settings.ts';

/** What came of restoring a file. */
export interface FileRestored {
  /** Null when nothing was restored. */
  readonly plan: Pick<RestorePlan, 'added' | 'copied' | 'present'> | null;
  /** What is wrong with the file, a line for each fault in the language of the screen. */
  readonly faults: readonly string[];
  /** Storage would not take it. */
  readonly failure: SaveFailure | null;
}

/**
 * Restores a file that a person chose or dropped, beside what there is.
 *
 * @returns null for a file that does not mean to be a backup; then nothing was done
 */
export async function restoreFile(file: File): Promise<FileRestored | null> {
  const beginning = await file
    .slice(0, 1_000)
    .text()
    .catch(() => '');
  if (!isBackup(beginning)) return null;
  const text = await file.text().catch(() => '');
  const { plan, faults, failure } = await restoreBackup(deviceStorage, text);
  await refreshLibrary();
  const { language } = settingsStore.getState();
  return { plan, failure, faults: faults.map((fault) => describeFault(fault, language)) };
}
