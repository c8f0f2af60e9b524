import { readDocument } from '../document/readDocument.ts';
import type { Workspace } from '../document/workspace.ts';

const BLANK = JSON.stringify({
  format: 'koop-chain',
  version: 1,
  stages: [{ id: 'stage', time: { mean: 1 } }],
  codp: 0,
  demand: { mean: 1 },
});

/** The least workspace there can be: one chain of one stage. It stands until a document has been opened. */
export function blankWorkspace(): Workspace {
  const result = readDocument(BLANK);
  if (!result.ok) throw new Error('the blank chain must be a valid file');
  return result.value;
}
