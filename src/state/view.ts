import { createStore } from 'zustand/vanilla';

/** What the window shows: the open chain, or the page to choose another from. */
export type View = 'chain' | 'start';

let brought: string | null = null;

const MARK = 'koopLabStart';

/** What the window shows, framework-free; the browser's own back and forward go through it. */
export const viewStore = createStore<{ readonly view: View; readonly hasReturned: boolean }>()(() => ({
  view: viewOfHistory(),
  hasReturned: false,
}));

/**
 * Shows the start page; the browser's *back* leads to the chain again.
 *
 * @param backup the text of a backup for the page to restore at once
 */
export function showStartPage(backup: string | null = null): void {
  brought = backup;
  if (viewStore.getState().view === 'start') return;
  history.pushState({ [MARK]: true }, '');
  viewStore.setState({ view: 'start' });
}

/** The text of the backup that was brought to the start page; once. */
export function takeBackup(): string | null {
  const backup = brought;
  brought = null;
  return backup;
}

/** Shows the open chain again. */
export function showChain(): void {
  if (viewStore.getState().view === 'chain') return;
  viewStore.setState({ view: 'chain', hasReturned: true });
  // So that *back* does not lead to what was left already.
  if (viewOfHistory() === 'start') history.back();
}

if (typeof window !== 'undefined') {
  window.addEventListener('popstate', () => viewStore.setState({ view: viewOfHistory(), hasReturned: true }));
}

function viewOfHistory(): View {
  const state: unknown = typeof history === 'undefined' ? null : history.state;
  return typeof state === 'object' && state !== null && MARK in state ? 'start' : 'chain';
}
