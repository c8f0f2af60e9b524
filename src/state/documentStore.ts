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
