import { createStore } from 'zustand/vanilla';

/** Something the person has to know, once; the text is `common:notice.CODE`. */
export type NoticeCode =
  | 'damagedKept'
  | 'newerStored'
  | 'keptAsCopy'
  | 'exampleUnavailable'
  | 'exampleNotSwitched'
  | 'languageUnavailable'
  | 'simulationCrashed'
  | 'updateReady'
  | 'lastStage'
  | 'chainFull';

/** The notices that stand, in the order in which they came; none of them twice. */
export const noticesStore = createStore<{ readonly codes: readonly NoticeCode[] }>()(() => ({ codes: [] }));

export function addNotice(code: NoticeCode): void {
  const { codes } = noticesStore.getState();
  if (!codes.includes(code)) noticesStore.setState({ codes: [...codes, code] });
}

export function dismissNotice(code: NoticeCode): void {
  noticesStore.setState(({ codes }) => ({ codes: codes.filter((other) => other !== code) }));
}
