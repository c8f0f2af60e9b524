import { readDocument } from '../document/readDocument.ts';
import type { Workspace } from '../document/workspace.ts';
import type { Chain } from '../engine/chain/chain.ts';
import type { Fault } from '../engine/chain/fault.ts';
import type { Language } from '../i18n/language.ts';
import { activeChain, withActiveChain } from './activeChain.ts';
import { type DocumentState, documentStore } from './documentStore.ts';
import { loadExample } from './examples.ts';
import { endGesture } from './gesture.ts';
import { historyOf, keepHistory } from './histories.ts';
import { isSame } from './isSame.ts';
import { newDocumentId } from './newDocumentId.ts';
import { addNotice } from './notices.ts';
import { settingsStore } from './settings.ts';

/**
 * Makes a document the open one, with a history of its own: that of its last time in this tab, if it is still as it was
 * then, else none.
 */
export function openDocument(document: DocumentState): void {
  endGesture();
  keepHistory();
  showDocument(document);
  documentStore.temporal.setState(historyOf(document));
}

/** Makes a copy of the open document the open one; its steps can still be taken back. */
export function openAsCopy(copy: DocumentState): void {
  endGesture();
  showDocument(copy);
}

function showDocument(document: DocumentState): void {
  const history = documentStore.temporal.getState();
  history.pause();
  documentStore.setState({ heldElsewhere: undefined, ...document });
  history.resume();
}

/**
 * Opens the text of a file as a new document.
 *
 * @param fileName the name the document goes by when the file names nothing itself
 * @returns the faults in the file; then nothing has changed. Empty when it is open.
 */
export function openText(text: string, fileName = ''): readonly Fault[] {
  const result = readDocument(text);
  if (!result.ok) return result.faults;
  const workspace = named(result.value, fileName);
  openDocument({ id: newDocumentId(), workspace, opened: activeChain(workspace), example: null });
  return [];
}

let latestExample = 0;

/**
 * Opens a copy of an example in the language of the screen; a later call overtakes one that is still loading.
 *
 * @returns false when the example could not be had; then nothing has changed and a notice says so
 */
export async function openExample(name: string): Promise<boolean> {
  const example = await exampleDocument(name, settingsStore.getState().language);
  if (example === 'overtaken') return true;
  if (example === null) {
    addNotice('exampleUnavailable');
    return false;
  }
  openDocument(example);
  return true;
}

/**
 * Opens the open example in another language with its point where it stands, if nothing else in it was touched.
 *
 * Untouched: nothing that can be undone has changed except the position of the point.
 */
export async function switchExample(language: Language): Promise<void> {
  const before = documentStore.getState();
  // What is only looked at is not this tab's to replace.
  if (before.heldElsewhere !== undefined || before.example === null || before.example.language === language) return;
  if (!isUntouched(before)) return;
  const example = await exampleDocument(before.example.name, language);
  const now = documentStore.getState();
  if (example === 'overtaken' || now.id !== before.id || !isUntouched(now)) return;
  if (example === null) return addNotice('exampleNotSwitched');
  const chain = activeChain(example.workspace);
  const codp = Math.min(activeChain(now.workspace).codp, chain.stages.length);
  openDocument({ ...example, workspace: withActiveChain(example.workspace, { ...chain, codp }) });
}

/** True while a copy of an example says what the example says, wherever its point stands. */
export function isUntouched({ workspace, opened }: Pick<DocumentState, 'workspace' | 'opened'>): boolean {
  const [chain] = workspace.scenarios;
  if (chain === undefined || workspace.scenarios.length > 1 || workspace.baseline !== null) return false;
  return isSame({ ...chain, codp: opened.codp }, opened);
}

/** The name a document goes by; empty when it has none. */
export function documentName(workspace: Workspace): string {
  return workspace.name || activeChain(workspace).name;
}

async function exampleDocument(name: string, language: Language): Promise<DocumentState | 'overtaken' | null> {
  latestExample += 1;
  const mine = latestExample;
  const text = await loadExample(name, language);
  if (mine !== latestExample) return 'overtaken';
  const result = text === null ? null : readDocument(text);
  if (!result?.ok) return null;
  const workspace = result.value;
  const opened: Chain = activeChain(workspace);
  return { id: newDocumentId(), workspace, opened, example: { name, language } };
}

function named(workspace: Workspace, fileName: string): Workspace {
  if (documentName(workspace) !== '') return workspace;
  const name = fileName.replace(/(\.koop)?\.json$/i, '').slice(0, 200);
  return { ...workspace, name };
}
