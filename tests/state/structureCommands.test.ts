import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { undo } from '../../src/state/commands.ts';
import { documentStore } from '../../src/state/documentStore.ts';
import { noticesStore } from '../../src/state/notices.ts';
import { openDocument } from '../../src/state/openDocument.ts';
import { STAGE_KINDS } from '../../src/state/stageDefaults.ts';
import {
  addStage,
  chooseKind,
  copyStage,
  dropStage,
  placeStage,
  renameStage,
} from '../../src/state/structureCommands.ts';
import { acceptUndoOffer, undoOfferStore } from '../../src/state/undoOffer.ts';
import { buildChain } from '../support/buildChain.ts';
import { chains } from '../support/chains.ts';
import { forAll } from '../support/forAll.ts';
import { texts } from '../support/texts.ts';
import { chain, openBike, steps } from './documents.ts';

const t = texts('en');
const NAMES = t('drawing:newName', { returnObjects: true });

beforeEach(() => {
  openBike();
  noticesStore.setState({ codes: [] });
});

describe('every edit of structure', () => {
  const edits = [
    () => addStage('assembly', { boundary: 0, side: 'source' }, NAMES),
    () => copyStage(chain().stages[0]?.id ?? ''),
    () => dropStage(chain().stages[0]?.id ?? ''),
    () => placeStage(chain().stages[0]?.id ?? '', chain().stages.length - 1),
    () => chooseKind(chain().stages[0]?.id ?? '', 'delivery', NAMES),
    () => renameStage(chain().stages[0]?.id ?? '', 'Another name'),
  ] as const;

  it('is at most one step, and taken back restores the very chain', () => {
    forAll(
      fc.record({ opened: chains({ mostStages: 12, best: true }), index: fc.nat({ max: edits.length - 1 }) }),
      ({ opened, index }) => {
        const workspace = { ...documentStore.getState().workspace, scenarios: [opened] };
        openDocument({ id: 'own', workspace, opened, example: null });
        edits[index]?.();
        expect(steps()).toBeLessThanOrEqual(1);
        if (steps() === 1) undo();
        expect(chain()).toBe(opened);
      },
      120,
    );
  });
});

describe('addStage', () => {
  it('begins with the nature, time and value of its kind, in the time unit of the chain', () => {
    openBike({ timeUnit: 'week' });
    const id = addStage('purchasing', { boundary: 1, side: 'customer' }, NAMES);
    expect(chain().stages[1]).toMatchObject({ id, name: 'Purchasing', nature: 'material', time: { mean: 4, cv: 0.3 } });
  });

  it('is refused with a notice where the chain is full', () => {
    const stages = Array.from({ length: 100 }, () => ({}));
    const full = buildChain({ stages });
    openDocument({
      id: 'full',
      workspace: { ...documentStore.getState().workspace, scenarios: [full] },
      opened: full,
      example: null,
    });
    expect(addStage('other', { boundary: 3, side: 'source' }, NAMES)).toBeNull();
    expect(chain()).toBe(full);
    expect(noticesStore.getState().codes).toEqual(['chainFull']);
  });
});

describe('dropStage', () => {
  it('offers the stage back with its wishes', () => {
    const before = chain();
    expect(dropStage('paint')).toBe(true);
    expect(chain().wishes).toEqual([]);
    expect(undoOfferStore.getState().offer?.done.code).toBe('stageWithWishesRemoved');
    acceptUndoOffer();
    expect(chain()).toBe(before);
  });

  it('keeps the last stage, and says why', () => {
    dropStage('frame');
    dropStage('paint');
    const before = chain();
    expect(dropStage('assembly')).toBe(false);
    expect(chain()).toBe(before);
    expect(noticesStore.getState().codes).toEqual(['lastStage']);
  });
});

describe('chooseKind', () => {
  it.each(STAGE_KINDS)('makes a new stage wholly one of %s', (kind) => {
    const id = addStage('production', { boundary: 0, side: 'source' }, NAMES) ?? '';
    chooseKind(id, kind, NAMES);
    const changed = chain().stages[0];
    const other = addStage(kind, { boundary: 0, side: 'source' }, NAMES) ?? '';
    expect({ ...changed, id: other }).toEqual(chain().stages[0]);
  });

  it('keeps what was entered', () => {
    const id = addStage('production', { boundary: 0, side: 'source' }, NAMES) ?? '';
    renameStage(id, 'Welding');
    chooseKind(id, 'sales', NAMES);
    expect(chain().stages[0]).toMatchObject({ name: 'Welding', kind: 'sales', nature: 'order', time: { mean: 1 } });
    chooseKind('frame', 'engineering', NAMES);
    expect(chain().stages[1]).toMatchObject({ name: 'frame', nature: 'design', time: { mean: 4, cv: 0 } });
  });

  it('makes no module of what is no work on material', () => {
    openBike({ stages: [{ id: 'frame', kind: 'production', modular: true, time: { mean: 4 } }], wishes: [], codp: 0 });
    chooseKind('frame', 'sales', NAMES);
    expect(chain().stages[0]).toMatchObject({ kind: 'sales', modular: false });
  });
});
