import { readDocument } from '../../src/document/readDocument.ts';
import type { Workspace } from '../../src/document/workspace.ts';
import { activeChain } from '../../src/state/activeChain.ts';
import { documentStore } from '../../src/state/documentStore.ts';
import { openDocument } from '../../src/state/openDocument.ts';

/** A chain of three stages as the text of a file, with anything in it replaced. */
export function bikeText(changes: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    format: 'koop-chain',
    version: 1,
    name: 'City bike',
    stages: [
      { id: 'frame', kind: 'production', time: { mean: 4 }, setup: { time: 1, cost: 10 } },
      { id: 'paint', kind: 'production', time: { mean: 2, cv: 0.5 } },
      { id: 'assembly', kind: 'assembly', time: { mean: 1 } },
    ],
    wishes: [{ id: 'colour', stage: 'paint', wished: 12, offered: 4 }],
    codp: 2,
    demand: { mean: 20, std: 6 },
    ...changes,
  });
}

export function bikeWorkspace(changes: Readonly<Record<string, unknown>> = {}): Workspace {
  const result = readDocument(bikeText(changes));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
}

let documents = 0;

/** Opens a document of its own with the bike in it. */
export function openBike(changes: Readonly<Record<string, unknown>> = {}): void {
  documents += 1;
  const workspace = bikeWorkspace(changes);
  openDocument({ id: `bike-${documents}`, workspace, opened: activeChain(workspace), example: null });
}

/** The active chain of the open document. */
export function chain() {
  return activeChain(documentStore.getState().workspace);
}

/** Number of steps that can be taken back. */
export function steps(): number {
  return documentStore.temporal.getState().pastStates.length;
}
