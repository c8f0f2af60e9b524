import { useStore } from 'zustand/react';
import { type NoticeCode, noticesStore } from './notices.ts';

/** The notices that stand, in the order in which they came. */
export function useNotices(): readonly NoticeCode[] {
  return useStore(noticesStore, ({ codes }) => codes);
}
