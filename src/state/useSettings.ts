import { useStore } from 'zustand/react';
import { type Settings, settingsStore } from './settings.ts';

/** One setting, or a value made from the settings; select narrowly, and never a new object. */
export function useSettings<T>(selector: (settings: Settings) => T): T {
  return useStore(settingsStore, selector);
}
