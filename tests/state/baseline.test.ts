import { beforeEach, describe, expect, it } from 'vitest';
import { isPinned, pinBaseline, unpinBaseline } from '../../src/state/baseline.ts';
import { editChain, selectScenario, setCodp, undo } from '../../src/state/commands.ts';
import { documentStore } from '../../src/state/documentStore.ts';
import { openText } from '../../src/state/openDocument.ts';
import { bikeText, bikeWorkspace, chain, openBike, steps } from './documents.ts';

const workspace = () => documentStore.getState().workspace;

beforeEach(() => openBike());

describe('pinBaseline', () => {
  it('keeps the chain as it is now, in one undo step', () => {
    pinBaseline();
    setCodp(0);
    expect(workspace().baseline).toBe(1);
    expect(workspace().scenarios[1]).toMatchObject({ codp: 2, name: 'City bike' });
    expect(workspace().active).toBe(0);
    undo();
    undo();
    expect(workspace()).toMatchObject({ baseline: null });
    expect(workspace().scenarios).toHaveLength(1);
  });

  it('replaces the copy that was pinned before', () => {
    pinBaseline();
    setCodp(0);
    pinBaseline();
    expect(workspace().scenarios.map((scenario) => scenario.codp)).toEqual([0, 0]);
    expect(workspace().scenarios.filter(isPinned)).toHaveLength(1);
  });

  it('again without a change is no step', () => {
    pinBaseline();
    pinBaseline();
    expect(steps()).toBe(1);
  });

  it('marks the copy in the file, and the chain itself not', () => {
    pinBaseline();
    expect(isPinned(chain())).toBe(false);
    expect(workspace().scenarios[1]).toHaveProperty('x-pinned', true);
  });

  it('shares all parts with the chain, so that its results are there already', () => {
    pinBaseline();
    expect(workspace().scenarios[1]?.stages).toBe(chain().stages);
  });

  it('refuses where the document holds fifty scenarios', () => {
    const scenarios = Array.from({ length: 50 }, () => JSON.parse(bikeText()) as unknown);
    openText(JSON.stringify({ format: 'koop-workspace', version: 1, scenarios }));
    expect(pinBaseline()).toBe(false);
    expect(workspace()).toMatchObject({ baseline: null });
  });
});

describe('unpinBaseline', () => {
  it('drops the copy', () => {
    pinBaseline();
    unpinBaseline();
    expect(workspace()).toMatchObject({ baseline: null, active: 0 });
    expect(workspace().scenarios).toHaveLength(1);
  });

  it('keeps the same scenario active when the copy stood before it', () => {
    const [first] = bikeWorkspace().scenarios;
    const scenarios = [
      { ...first, 'x-pinned': true },
      { ...first, name: 'Cargo bike' },
    ];
    openText(JSON.stringify({ format: 'koop-workspace', version: 1, scenarios, active: 1, baseline: 0 }));
    unpinBaseline();
    expect(chain().name).toBe('Cargo bike');
    expect(workspace().scenarios).toHaveLength(1);
  });

  it('keeps a copy that is being edited', () => {
    pinBaseline();
    selectScenario(1);
    editChain((draft) => {
      draft.name = 'Worked on';
    });
    unpinBaseline();
    expect(chain().name).toBe('Worked on');
  });

  it('without a baseline is nothing', () => {
    unpinBaseline();
    expect(steps()).toBe(0);
  });
});
