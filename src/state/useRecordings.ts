import { useStore } from 'zustand/react';
import { type RecordingsState, recordingsStore } from './recordings.ts';

/** What has been recorded for the live view. */
export function useRecordings(): RecordingsState {
  return useStore(recordingsStore);
}
