import { largestFile } from '../document/readDocument.ts';
import type { Workspace } from '../document/workspace.ts';
import { writeWorkspace } from '../document/writeDocument.ts';
import type { Fault } from '../engine/chain/fault.ts';

const UTF8 = new TextEncoder();

/**
 * A file is at most so many times as long as the same without line breaks and indents: three bytes for a letter, and for
 * the shortest of values a line of its own.
 */
const MOST_PER_LETTER = 24;

/** The fault of a workspace that has outgrown the largest file: it could be saved, and never be opened again. */
export function sizeFault(workspace: Workspace): Fault | null {
  // Every edit asks, and hardly any workspace comes near. What others have added may be nested deep.
  const brief = JSON.stringify(workspace);
  if (brief.length * MOST_PER_LETTER <= largestFile && !brief.includes('"x-')) return null;
  const bytes = UTF8.encode(writeWorkspace(workspace)).length;
  if (bytes <= largestFile) return null;
  return { path: '', found: `${bytes} B`, allowed: { code: 'size', maximum: largestFile } };
}
