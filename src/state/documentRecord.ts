import { readDocument } from '../document/readDocument.ts';
import type { Workspace } from '../document/workspace.ts';
import { writeChain, writeWorkspace } from '../document/writeDocument.ts';
import type { Chain } from '../engine/chain/chain.ts';
import { isLanguage } from '../i18n/language.ts';
import { activeChain } from './activeChain.ts';
import type { DocumentState, ExampleOrigin } from './documentStore.ts';

/** A document as storage holds it: in its file text, so that it is read back with all the care a file gets. */
export interface DocumentRecord {
  readonly id: string;
  /** Rises with every save of this document. */
  readonly revision: number;
  readonly workspace: string;
  readonly opened: string;
  readonly example: ExampleOrigin | null;
}

/** The record of a document. */
export function recordOf({ id, workspace, opened, example }: DocumentState, revision: number): DocumentRecord {
  return { id, revision, workspace: writeWorkspace(workspace), opened: openedText(opened), example };
}

/** The document that a record holds; null for anything that is no record, or one whose workspace cannot be read. */
export function documentOf(record: unknown): DocumentState | null {
  if (!isRecord(record) || typeof record.id !== 'string') return null;
  const workspace = workspaceOf(record.workspace);
  if (workspace === null) return null;
  const openedWorkspace = workspaceOf(record.opened);
  // Losing what one began with costs a comparison, not the work.
  const opened = activeChain(openedWorkspace ?? workspace);
  return { id: record.id, workspace, opened, example: originOf(record.example) };
}

/** The revision of a record; −1 for anything that is no record. */
export function revisionOf(record: unknown): number {
  return isRecord(record) && typeof record.revision === 'number' ? record.revision : -1;
}

/** True for the record of a document that a newer KOOP Lab has written: not ours to judge, and never to be replaced. */
export function isFromNewerVersion(record: unknown): boolean {
  if (!isRecord(record) || typeof record.workspace !== 'string') return false;
  const result = readDocument(record.workspace);
  return !result.ok && result.faults.some(({ allowed }) => allowed.code === 'newerVersion');
}

function workspaceOf(text: unknown): Workspace | null {
  if (typeof text !== 'string') return null;
  const result = readDocument(text);
  return result.ok ? result.value : null;
}

/** The example that a value tells of; null for anything that tells of none. */
export function originOf(value: unknown): ExampleOrigin | null {
  if (!isRecord(value) || typeof value.name !== 'string' || !isLanguage(value.language)) return null;
  return { name: value.name, language: value.language };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const openedTexts = new WeakMap<Chain, string>();

/** Written once a document, not at every save. */
function openedText(opened: Chain): string {
  const known = openedTexts.get(opened);
  if (known !== undefined) return known;
  const text = writeChain(opened);
  openedTexts.set(opened, text);
  return text;
}
