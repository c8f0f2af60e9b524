import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { pinBaseline, unpinBaseline } from '../../src/state/baseline.ts';
import { editChain, redo, selectScenario, setCodp, setTimeUnit, undo } from '../../src/state/commands.ts';
import { documentStore, refusalStore } from '../../src/state/documentStore.ts';
import { beginGesture, cancelGesture, endGesture } from '../../src/state/gesture.ts';
import { openDocument } from '../../src/state/openDocument.ts';
import { renameDocument } from '../../src/state/renameDocument.ts';
import { chain, openBike, steps } from './documents.ts';

const COMMANDS = {
  setCodp: () => setCodp(0),
  editChain: () =>
    editChain((draft) => {
      draft.demand.mean = 7;
    }),
  setTimeUnit: () => setTimeUnit('hour'),
  selectScenario: () => selectScenario(1),
  undo,
  redo,
  pinBaseline,
  unpinBaseline,
  renameDocument: () => renameDocument('Mine'),
  beginGesture,
  endGesture,
  cancelGesture,
};

/** Opens a document with steps to take back and to do again, held by another tab. */
function openHeldElsewhere(): void {
  openBike();
  setCodp(1);
  setCodp(3);
  undo();
  openDocument({ ...documentStore.getState(), heldElsewhere: 'takenOver' });
}

beforeEach(openHeldElsewhere);

describe('a document that another tab holds', () => {
  it('is changed by no series of commands, and keeps its history', () => {
    const commands = fc.constantFrom(...Object.values<() => unknown>(COMMANDS));
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 12 }), (series) => {
        openHeldElsewhere();
        const { workspace } = documentStore.getState();
        const before = steps();
        for (const command of series) command();
        endGesture();
        expect(documentStore.getState().workspace).toEqual(workspace);
        expect(steps()).toBe(before);
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it('counts every refusal, so that the screen can say why', () => {
    const { refusals } = refusalStore.getState();
    setCodp(0);
    undo();
    expect(refusalStore.getState().refusals).toBe(refusals + 2);
  });

  it('can be changed, and its steps taken back, once this tab holds it', () => {
    openDocument({ ...documentStore.getState(), heldElsewhere: undefined });
    setCodp(0);
    expect(chain().codp).toBe(0);
    undo();
    undo();
    expect(chain().codp).toBe(2);
  });
});
