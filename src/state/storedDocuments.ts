import type { Workspace } from '../document/workspace.ts';

/** What this tab last knew storage to hold of each document: the revision of its record. */
const revisions = new Map<string, number>();

/** Workspaces that came out of storage as they are. */
const asStored = new WeakSet<Workspace>();

/** Remembers which revision of a document this tab has read or written. */
export function knowRevision(id: string, revision: number): void {
  revisions.set(id, revision);
}

/** The revision of a document that this tab has read or written last; −1 for none. */
export function knownRevision(id: string): number {
  return revisions.get(id) ?? -1;
}

/** Marks a workspace as just what storage holds: opening it gives nothing to save. */
export function markAsStored(workspace: Workspace): void {
  asStored.add(workspace);
}

/** True for a workspace that came out of storage as it is. */
export function isAsStored(workspace: Workspace): boolean {
  return asStored.has(workspace);
}
