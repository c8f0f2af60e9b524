import { useState } from 'react';
import { type FileRestored, restoreFile } from '../../state/restoreFile.ts';

/** Restores a file that is a backup, and holds what came of it until that has been read. */
export function useRestore(): {
  readonly restored: FileRestored | null;
  /** Whether the file was one to restore; any other file is left as it is. */
  readonly restore: (file: File) => Promise<boolean>;
  readonly close: () => void;
} {
  const [restored, setRestored] = useState<FileRestored | null>(null);
  const restore = async (file: File) => {
    const result = await restoreFile(file);
    if (result !== null) setRestored(result);
    return result !== null;
  };
  return { restored, restore, close: () => setRestored(null) };
}
