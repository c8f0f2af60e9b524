import { useState } from 'react';
import { type Restoration, restoreText } from '../../state/restoreText.ts';

/** Restores the text of a backup, and holds what came of it until that has been read. */
export function useRestore(): {
  readonly restored: Restoration | null;
  readonly restore: (text: string) => Promise<void>;
  readonly close: () => void;
} {
  const [restored, setRestored] = useState<Restoration | null>(null);
  const restore = async (text: string) => setRestored(await restoreText(text));
  return { restored, restore, close: () => setRestored(null) };
}
