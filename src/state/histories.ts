import type { Workspace } from '../document/workspace.ts';
import { type DocumentState, documentStore } from './documentStore.ts';
import { isSame } from './isSame.ts';

/** The steps of a document that can be taken back or done again. */
interface History {
  readonly pastStates: { readonly workspace: Workspace }[];
  readonly futureStates: { readonly workspace: Workspace }[];
}

/** Documents whose history is kept after they were left, in this tab. */
const KEPT = 20;

const kept = new Map<string, History & { readonly workspace: Workspace }>();

/** Keeps the history of the open document, for when it is opened again in this tab. */
export function keepHistory(): void {
  const { id, workspace } = documentStore.getState();
  const { pastStates, futureStates } = documentStore.temporal.getState();
  kept.delete(id);
  kept.set(id, { workspace, pastStates: workspacesOf(pastStates), futureStates: workspacesOf(futureStates) });
  for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest);
}

/** The history that a document had when it was left in this tab; empty when something else was done to it since. */
export function historyOf({ id, workspace }: DocumentState): History {
  const history = kept.get(id);
  if (history === undefined || !isSame(history.workspace, workspace)) return { pastStates: [], futureStates: [] };
  return { pastStates: history.pastStates, futureStates: history.futureStates };
}

function workspacesOf(states: readonly Partial<DocumentState>[]): { readonly workspace: Workspace }[] {
  return states.flatMap(({ workspace }) => (workspace === undefined ? [] : [{ workspace }]));
}
