import { largestFile } from '../document/readDocument.ts';
import type { Workspace } from '../document/workspace.ts';
import { writeWorkspace } from '../document/writeDocument.ts';
import type { Fault } from '../engine/chain/fault.ts';

const UTF8 = new TextEncoder();

/** The fault of a workspace that has outgrown the largest file: it could be saved, and never be opened again. */
export function sizeFault(workspace: Workspace): Fault | null {
  const bytes = UTF8.encode(writeWorkspace(workspace)).length;
  if (bytes <= largestFile) return null;
  return { path: '', found: `${bytes} B`, allowed: { code: 'size', maximum: largestFile } };
}
