import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import type { Workspace } from '../document/workspace.ts';
import type { Chain } from '../engine/chain/chain.ts';
import type { Language } from '../i18n/language.ts';
import { activeChain } from './activeChain.ts';
import { blankWorkspace } from './blankWorkspace.ts';
import { newDocumentId } from './newDocumentId.ts';

/** The example that a document was copied from, and in which language. */
export interface ExampleOrigin {
  readonly name: string;
  readonly language: Language;
}

/** Why this tab may only look: another tab had the document already, or has taken it over since. */
export type HeldElsewhere = 'opened' | 'takenOver';

/** The one open document. */
export interface DocumentState {
  /** Name of the document in storage; another document, another id. */
  readonly id: string;
  /** What is edited, saved and undone. */
  readonly workspace: Workspace;
  /** The active chain as it was when the document was opened: the comparison while no baseline is pinned. */
  readonly opened: Chain;
  /** Null for a document that is nobody's copy. */
  readonly example: ExampleOrigin | null;
  /** Absent while this tab holds the document: with it, nothing in the document can be changed here. */
  readonly heldElsewhere?: HeldElsewhere | undefined;
}

/** Undo steps kept; each shares its unchanged parts with its neighbours. */
export const HISTORY_LIMIT = 200;

function blankDocument(): DocumentState {
  const workspace = blankWorkspace();
  return { id: newDocumentId(), workspace, opened: activeChain(workspace), example: null };
}

/**
 * The open document, framework-free. Undo covers the workspace and nothing else.
 *
 * Change it through `commands.ts` only: they keep every chain within the bounds of the file format.
 */
export const documentStore = createStore<DocumentState>()(
  temporal(blankDocument, {
    partialize: ({ workspace }) => ({ workspace }),
    equality: (past, current) => past.workspace === current.workspace,
    limit: HISTORY_LIMIT,
  }),
);

/** How often something would have changed a document that this tab may only look at. */
export const refusalStore = createStore<{ readonly refusals: number }>()(() => ({ refusals: 0 }));

/** Whether the open document may be changed in this tab; a refusal is counted, so that the screen can say why. */
export function mayEdit(): boolean {
  if (documentStore.getState().heldElsewhere === undefined) return true;
  refusalStore.setState(({ refusals }) => ({ refusals: refusals + 1 }));
  return false;
}

// The one gate that no command gets past: what names a document opens it, everything else is an edit of the open one.
const write = documentStore.setState;
documentStore.setState = (change: Partial<DocumentState> | ((state: DocumentState) => Partial<DocumentState>)) => {
  const partial = typeof change === 'function' ? change(documentStore.getState()) : change;
  if ('id' in partial || mayEdit()) write(partial);
};
