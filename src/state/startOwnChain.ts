import type { Workspace } from '../document/workspace.ts';
import { setDrawing, wantName } from './drawing.ts';
import { newDocumentId } from './newDocumentId.ts';
import { openDocument } from './openDocument.ts';
import { offerWayBack } from './openFile.ts';
import { type OwnChainTexts, ownChain } from './ownChain.ts';
import { dismissHint } from './settings.ts';

/**
 * Opens a chain of one's own to be drawn, its first name asked for, and offers the way back to the document from before.
 */
export function startOwnChain(texts: OwnChainTexts): void {
  const offer = offerWayBack();
  const chain = ownChain(texts);
  const workspace: Workspace = {
    format: 'koop-workspace',
    version: 1,
    name: '',
    scenarios: [chain],
    active: 0,
    baseline: null,
  };
  openDocument({ id: newDocumentId(), workspace, opened: chain, example: null });
  offer();
  dismissHint();
  setDrawing(true);
  wantName(chain.stages[0]?.id ?? null);
}
