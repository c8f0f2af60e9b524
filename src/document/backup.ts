import type { Chain } from '../engine/chain/chain.ts';
import type { Fault } from '../engine/chain/fault.ts';
import { numberReason } from '../engine/chain/fields.ts';
import { formatPath, type Path } from '../engine/chain/path.ts';
import { preview } from '../engine/chain/preview.ts';
import { isTooLarge, largestFile, readDocumentValue } from './readDocument.ts';
import { deepestNesting, scanJson } from './scanJson.ts';
import type { Workspace } from './workspace.ts';
import { writeWorkspace } from './writeDocument.ts';

/** A document as a backup holds it. */
export interface BackedUpDocument {
  readonly id: string;
  /** When it was saved last [ms since 1970]. */
  readonly saved: number;
  readonly workspace: Workspace;
  /** The active chain as it was when the document was opened. */
  readonly opened: Chain;
  /** What it was copied from; for whoever knows the examples to judge. */
  readonly example: unknown;
}

/** Everything that a backup holds. */
export interface Backup {
  readonly documents: readonly BackedUpDocument[];
  /** Records that could not be read when the backup was made (damaged, or of a newer version), just as they were. */
  readonly unread: readonly { readonly key: string; readonly record: unknown }[];
}

/** What could be read of a backup, and all that is wrong with the rest; `backup` is null when nothing could. */
export interface ReadBackup {
  readonly backup: Backup | null;
  readonly faults: readonly Fault[];
}

const FORMAT = 'koop-backup';
const VERSION = 1;
/** Largest backup that is read [characters]. */
const LARGEST = 200_000_000;
/** The levels of a backup around its documents. */
const FRAME = 10;

/** The text of a backup: JSON, with every document as its own file would hold it. */
export function writeBackup({ documents, unread }: Backup): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, documents, unread }, null, 1)}\n`;
}

/**
 * Reads a backup. One document that is damaged costs that document only; the faults say where it is.
 *
 * @param text decoded from UTF-8, with or without byte order mark
 */
export function readBackup(text: string): ReadBackup {
  if (text.length > LARGEST) return refuse([], '', { code: 'size', maximum: LARGEST });
  const content = text.startsWith('\ufeff') ? text.slice(1) : text;
  const fault = scanJson(content, deepestNesting + FRAME);
  if (fault !== null) return { backup: null, faults: [fault] };
  const json: unknown = JSON.parse(content);
  if (!isObject(json) || json.format !== FORMAT) {
    return refuse(['format'], isObject(json) ? json.format : json, { code: 'oneOf', values: [FORMAT] });
  }
  const { version, documents, unread = [] } = json;
  if (typeof version === 'number' && version > VERSION) {
    return refuse(['version'], version, { code: 'newerVersion', file: version, supported: VERSION });
  }
  if (version !== VERSION) return refuse(['version'], version, numberReason(VERSION_BOUNDS));
  if (!Array.isArray(documents)) return refuse(['documents'], documents, LIST);
  if (!Array.isArray(unread)) return refuse(['unread'], unread, LIST);
  const read = documents.map((document: unknown, index) => readEntry(document, ['documents', index]));
  return {
    backup: {
      documents: read.flatMap((entry) => ('faults' in entry ? [] : [entry])),
      unread: unread.filter((entry: unknown) => isObject(entry) && typeof entry.key === 'string' && 'record' in entry),
    },
    faults: read.flatMap((entry) => ('faults' in entry ? entry.faults : [])),
  };
}

const VERSION_BOUNDS = { minimum: 1, maximum: VERSION, whole: true, step: 1 } as const;
const TOO_LARGE = { code: 'size', maximum: largestFile } as const;
const LIST = { code: 'list', minimum: 0, maximum: 100_000 } as const;

type Entry = BackedUpDocument | { readonly faults: readonly Fault[] };

function readEntry(json: unknown, path: Path): Entry {
  if (!isObject(json)) return { faults: [faultAt(path, json, { code: 'object', orNull: false })] };
  const { id, saved } = json;
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) {
    return { faults: [faultAt([...path, 'id'], id, { code: 'identifier' })] };
  }
  const workspace = readDocumentValue(json.workspace);
  if (!workspace.ok) return { faults: workspace.faults.map((fault) => within([...path, 'workspace'], fault)) };
  if (isTooLarge(writeWorkspace(workspace.value))) {
    return { faults: [within([...path, 'workspace'], { path: '', found: '', allowed: TOO_LARGE })] };
  }
  // Losing what one began with costs a comparison, not the work.
  const opened = readDocumentValue(json.opened);
  const start = (opened.ok ? opened : workspace).value;
  const chain = start.scenarios[start.active];
  if (chain === undefined) return { faults: [faultAt([...path, 'opened'], null, { code: 'document' })] };
  const time = typeof saved === 'number' && Number.isFinite(saved) && saved >= 0 ? saved : 0;
  return { id, saved: time, workspace: workspace.value, opened: chain, example: json.example ?? null };
}

/** A fault of a document, told from the beginning of the backup. */
function within(path: Path, fault: Fault): Fault {
  const place = formatPath(path);
  return { ...fault, path: fault.path === '' ? place : `${place}.${fault.path}` };
}

function refuse(path: Path, value: unknown, allowed: Fault['allowed']): ReadBackup {
  return { backup: null, faults: [faultAt(path, value, allowed)] };
}

function faultAt(path: Path, value: unknown, allowed: Fault['allowed']): Fault {
  return { path: formatPath(path), found: preview(value), allowed };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
