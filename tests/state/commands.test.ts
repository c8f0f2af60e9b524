import { beforeEach, describe, expect, it } from 'vitest';
import { editChain, redo, selectScenario, setCodp, undo } from '../../src/state/commands.ts';
import { documentStore, HISTORY_LIMIT } from '../../src/state/documentStore.ts';
import { openText } from '../../src/state/openDocument.ts';
import { bikeText, bikeWorkspace, chain, openBike, steps } from './documents.ts';

beforeEach(() => openBike());

describe('setCodp', () => {
  it('moves the point in one undo step', () => {
    setCodp(3);
    expect(chain().codp).toBe(3);
    undo();
    expect(chain().codp).toBe(2);
    redo();
    expect(chain().codp).toBe(3);
  });

  it.each([
    [-4, 0],
    [99, 3],
    [0.6, 1],
    [Number.NEGATIVE_INFINITY, 0],
  ])('keeps %d within the chain', (asked, boundary) => {
    setCodp(asked);
    expect(chain().codp).toBe(boundary);
  });

  it('changes nothing at the same boundary or for no number', () => {
    const before = documentStore.getState();
    setCodp(2);
    setCodp(Number.NaN);
    expect(documentStore.getState()).toBe(before);
  });

  it('leaves every other part of the chain the same object', () => {
    const before = chain();
    setCodp(0);
    expect({ ...chain(), codp: 2 }).toEqual(before);
    expect(chain().stages).toBe(before.stages);
    expect(chain().demand).toBe(before.demand);
  });
});

describe('editChain', () => {
  it('changes what the recipe changes, in one undo step', () => {
    const before = documentStore.getState().workspace;
    const faults = editChain((draft) => {
      draft.demand.mean = 30;
      draft.name = 'Racing bike';
    });
    expect(faults).toEqual([]);
    expect(chain()).toMatchObject({ name: 'Racing bike', demand: { mean: 30 } });
    undo();
    expect(documentStore.getState().workspace).toBe(before);
  });

  it('keeps the identity of what the recipe leaves alone', () => {
    const before = chain();
    editChain((draft) => {
      draft.demand.mean = 30;
    });
    expect(chain().stages).toBe(before.stages);
    expect(chain().market).toBe(before.market);
  });

  it('refuses an edit outside the bounds of the file, names the place and changes nothing', () => {
    const before = documentStore.getState();
    const faults = editChain((draft) => {
      draft.name = 'Changed';
      for (const stage of draft.stages) stage.time.mean = -1;
    });
    expect(faults.map((fault) => fault.path)).toEqual([
      'stages[0].time.mean',
      'stages[1].time.mean',
      'stages[2].time.mean',
    ]);
    expect(documentStore.getState()).toBe(before);
    expect(steps()).toBe(0);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
    const faults = editChain((draft) => {
      draft.demand.mean = value;
    });
    expect(faults).toHaveLength(1);
  });

  it('refuses an edit that breaks a relation between fields', () => {
    const faults = editChain((draft) => {
      draft.stages.splice(1, 1);
    });
    expect(faults.length).toBeGreaterThan(0);
    expect(chain().stages).toHaveLength(3);
  });

  it('makes no step of an edit that changes nothing', () => {
    editChain((draft) => {
      draft.demand = { ...draft.demand };
      draft.name = 'City bike';
    });
    expect(steps()).toBe(0);
  });

  it('passes on what a recipe throws and changes nothing', () => {
    const before = documentStore.getState();
    expect(() =>
      editChain((draft) => {
        draft.name = 'Half done';
        throw new Error('broken recipe');
      }),
    ).toThrow('broken recipe');
    expect(documentStore.getState()).toBe(before);
  });

  it('takes a recipe that returns a value', () => {
    expect(editChain((draft) => Object.assign(draft, { name: 'One line' }))).toEqual([]);
    expect(editChain((draft) => draft.stages.reverse())).toEqual([]);
    expect(chain().stages.map((stage) => stage.id)).toEqual(['assembly', 'paint', 'frame']);
  });

  it('keeps x- keys', () => {
    openText(bikeText({ 'x-owner': { team: 3 } }));
    editChain((draft) => {
      draft.name = 'Kept';
    });
    expect(chain()).toHaveProperty('x-owner', { team: 3 });
  });

  it('refuses to let the document outgrow the largest file', () => {
    const note = 'ü'.repeat(2_000);
    const stages = Array.from({ length: 100 }, (_, index) => ({ id: `s${index}`, time: { mean: 1 }, note }));
    const scenario: unknown = JSON.parse(bikeText({ stages, wishes: [], codp: 0 }));
    const scenarios = [scenario, scenario];
    const faults = openText(JSON.stringify({ format: 'koop-workspace', version: 1, scenarios }));
    expect(faults).toEqual([]);
    const refused = editChain((draft) => {
      for (const stage of draft.stages) stage.note = '€'.repeat(2_000);
    });
    expect(refused).toMatchObject([{ path: '', allowed: { code: 'size' } }]);
  });
});

describe('history', () => {
  it('covers the workspace and nothing else', () => {
    const { id, opened } = documentStore.getState();
    setCodp(0);
    undo();
    expect(documentStore.getState()).toMatchObject({ id, opened });
  });

  it('takes back as many steps as it says', () => {
    for (let step = 1; step <= HISTORY_LIMIT + 50; step += 1) {
      editChain((draft) => {
        draft.demand.mean = 100 + step;
      });
    }
    expect(steps()).toBe(HISTORY_LIMIT);
    for (let step = 0; step < HISTORY_LIMIT + 50; step += 1) undo();
    expect(chain().demand.mean).toBe(150);
  });

  it('forgets what was undone once something new is done', () => {
    setCodp(0);
    undo();
    setCodp(1);
    redo();
    expect(chain().codp).toBe(1);
  });

  it('does nothing where there is nothing to undo or redo', () => {
    const before = documentStore.getState().workspace;
    undo();
    redo();
    expect(documentStore.getState().workspace).toBe(before);
  });

  it('begins afresh with another document', () => {
    setCodp(0);
    openBike();
    expect(steps()).toBe(0);
    undo();
    expect(chain().codp).toBe(2);
  });
});

describe('selectScenario', () => {
  it('shows another scenario and ignores one that is not there', () => {
    const [first] = bikeWorkspace().scenarios;
    const scenarios = [first, { ...first, name: 'Cargo bike' }];
    openText(JSON.stringify({ format: 'koop-workspace', version: 1, scenarios }));
    selectScenario(1);
    expect(chain().name).toBe('Cargo bike');
    selectScenario(2);
    selectScenario(-1);
    expect(chain().name).toBe('Cargo bike');
  });
});
