import { readBackup, writeBackup } from '../document/backup.ts';
import type { Fault } from '../engine/chain/fault.ts';
import { ownDocuments } from './documentList.ts';
import { documentOf } from './documentRecord.ts';
import { handOutFile } from './handOutFile.ts';
import type { Entry, KeyValueStorage } from './keyValueStorage.ts';
import { rescued } from './rescue.ts';
import { planRestore, type RestorePlan } from './restoreBackup.ts';
import { type SaveFailure, saveFailureOf } from './saveState.ts';
import { saveNow } from './saving.ts';
import { documentIdOf, isDamagedKey } from './storageKeys.ts';
import { tellTabs } from './tabMessages.ts';

/** What came of restoring: what was added, and what is wrong with the rest; `plan` is null when nothing was. */
export interface Restored {
  readonly plan: RestorePlan | null;
  readonly faults: readonly Fault[];
  /** Storage would not take it; then nothing has changed. */
  readonly failure: SaveFailure | null;
}

/**
 * Hands everything out as one file: every document of one's own, and whatever lies in storage unread.
 *
 * @param today for the name of the file
 * @throws when storage does not answer
 */
export async function backUp(storage: KeyValueStorage, today: Date): Promise<void> {
  await saveNow();
  const stored = await storage.readAll();
  const text = backupText(stored);
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0'));
  handOutFile(text, `koop-lab-${day.join('-')}.koop-backup.json`);
}

/** The text of a backup of everything. */
export function backupText(stored: readonly Entry[]): string {
  const documents = ownDocuments(stored).map(({ document, saved }) => {
    const { id, workspace, opened, example } = document;
    return { id, saved: saved ?? 0, workspace, opened, example };
  });
  const unread = stored.flatMap(([key, record]) => {
    const id = documentIdOf(key);
    const isUnread = isDamagedKey(key) || (id !== null && documentOf(rescued(id, record) ?? record) === null);
    return isUnread ? [{ key, record }] : [];
  });
  return writeBackup({ documents, unread });
}

/** Restores a backup beside what there is, and overwrites nothing. All that fits the format is added, or nothing is. */
export async function restoreBackup(storage: KeyValueStorage, text: string): Promise<Restored> {
  const { backup, faults } = readBackup(text);
  if (backup === null) return { plan: null, faults, failure: null };
  try {
    await saveNow();
    const plan = planRestore(backup, await storage.readAll());
    await storage.write(plan.entries, [], () => false);
    for (const [key] of plan.entries) tellTabs({ type: 'stored', id: documentIdOf(key) ?? key });
    return { plan, faults, failure: null };
  } catch (error) {
    return { plan: null, faults, failure: saveFailureOf(error) };
  }
}
