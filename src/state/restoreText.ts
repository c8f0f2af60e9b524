import { describeFault } from '../document/describeFault.ts';
import { restoreBackup } from './backup.ts';
import { refreshLibrary } from './library.ts';
import type { RestorePlan } from './restoreBackup.ts';
import type { SaveFailure } from './saveState.ts';
import { deviceStorage } from './saving.ts';
import { settingsStore } from './settings.ts';

/** What came of restoring a backup. */
export interface Restoration {
  /** Null when nothing was restored. */
  readonly plan: Pick<RestorePlan, 'added' | 'copied' | 'present'> | null;
  /** What is wrong with the backup, a line for each fault in the language of the screen. */
  readonly faults: readonly string[];
  /** Storage would not take it. */
  readonly failure: SaveFailure | null;
}

/** Restores the text of a backup beside what there is, and reads the list of documents anew. */
export async function restoreText(text: string): Promise<Restoration> {
  const { plan, faults, failure } = await restoreBackup(deviceStorage, text);
  await refreshLibrary();
  const { language } = settingsStore.getState();
  return { plan, failure, faults: faults.map((fault) => describeFault(fault, language)) };
}
