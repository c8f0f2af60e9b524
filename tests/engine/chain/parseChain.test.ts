import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chain } from '../../../src/engine/chain/chain.ts';
import { parseChain } from '../../../src/engine/chain/parseChain.ts';
import { chainFiles } from '../../support/chains.ts';
import { chainFile, stageFile, wishFile } from './chainFile.ts';

function parsed(changes: object = {}): Chain {
  const chain = parseChain(chainFile(changes));
  if (!chain.ok) throw new Error(JSON.stringify(chain.faults));
  return chain.value;
}

function faultsOf(changes: object) {
  const chain = parseChain(chainFile(changes));
  return chain.ok ? [] : chain.faults.map(({ path, found, allowed }) => `${path} ${found} ${allowed.code}`);
}

describe('defaults', () => {
  it('fills in everything that the format lets out', () => {
    expect(parsed()).toEqual({
      format: 'koop-chain',
      version: 1,
      name: '',
      description: '',
      language: '',
      timeUnit: 'day',
      timeUnitsPerYear: 250,
      currency: 'EUR',
      stages: [
        {
          id: 'make',
          name: 'make',
          note: '',
          kind: 'other',
          nature: 'material',
          time: { mean: 2, cv: 0 },
          servers: null,
          supply: 'sequential',
          setup: { time: 0, cost: 0 },
          lot: 1,
          addedValue: 0,
          modular: false,
          items: null,
          obsolescenceRate: null,
        },
      ],
      wishes: [],
      codp: 0,
      stockPoints: [],
      demand: { mean: 16, std: 4, forecastError: 0, note: '' },
      service: { measure: 'cycle', target: 0.95 },
      finance: { holdingRate: 0.2, obsolescenceRate: 0, designLifeYears: 5, lateCost: 0, contactCost: 0, note: '' },
      market: {
        tolerated: null,
        promise: { percentile: 0.95 },
        margin: 0,
        unmatchedLost: 0,
        contactsPerWait: 0,
        contactsPerLate: 0,
        note: '',
      },
      goal: { minimise: 'total', acceptance: 0, customization: 0, tiedUp: null },
    });
  });

  it.each([
    ['minute', 120_000],
    ['hour', 2_000],
    ['day', 250],
    ['week', 50],
    ['month', 12],
  ])('takes a year of %ss as %d', (timeUnit, timeUnitsPerYear) => {
    expect(parsed({ timeUnit })).toMatchObject({ timeUnit, timeUnitsPerYear });
    expect(parsed({ timeUnit, timeUnitsPerYear: 7 }).timeUnitsPerYear).toBe(7);
  });

  it.each([
    ['sales', 'order'],
    ['engineering', 'design'],
    ['purchasing', 'material'],
    ['production', 'material'],
    ['assembly', 'material'],
    ['delivery', 'material'],
    ['other', 'material'],
  ])('takes a %s stage to be of nature %s', (kind, nature) => {
    expect(parsed({ stages: [stageFile({ kind })] }).stages[0]).toMatchObject({ kind, nature });
    expect(parsed({ stages: [stageFile({ kind, nature: 'design' })] }).stages[0]).toMatchObject({ nature: 'design' });
  });

  it('fills in a wish: its name, its weight, all options offered, popularity 1/rank', () => {
    expect(parsed({ wishes: [wishFile()] }).wishes).toEqual([
      { id: 'colour', name: 'colour', note: '', stage: 'make', weight: 1, wished: 12, offered: 12, exponent: 1 },
    ]);
  });

  it('fills in the keys that an object leaves out', () => {
    const chain = parsed({
      stages: [stageFile({ name: '', setup: { cost: 3 } })],
      service: { measure: 'fill' },
      finance: { lateCost: 4 },
      market: { tolerated: { mean: 10 }, promise: { time: 8 } },
      goal: { tiedUp: 5 },
      demand: { mean: 1, std: 0 },
    });
    expect(chain.stages[0]).toMatchObject({ name: '', setup: { time: 0, cost: 3 } });
    expect(chain.service).toEqual({ measure: 'fill', target: 0.95 });
    expect(chain.finance).toMatchObject({ holdingRate: 0.2, lateCost: 4 });
    expect(chain.market).toMatchObject({ tolerated: { mean: 10, cv: 0 }, promise: { time: 8 }, margin: 0 });
    expect(chain.goal).toMatchObject({ minimise: 'total', tiedUp: 5 });
    expect(chain.demand.std).toBe(0);
  });

  it('takes a service of empty or partial form as cycle service', () => {
    expect(parsed({ service: {} }).service).toEqual({ measure: 'cycle', target: 0.95 });
    expect(parsed({ service: { target: 0.9 } }).service).toEqual({ measure: 'cycle', target: 0.9 });
    expect(parsed({ service: { measure: 'level', level: 12 } }).service).toEqual({ measure: 'level', level: 12 });
  });

  it('accepts "best" stock points', () => {
    expect(parsed({ stockPoints: 'best' }).stockPoints).toBe('best');
  });

  it('reads −0 as 0', () => {
    expect(Object.is(parsed({ codp: -0 }).codp, 0)).toBe(true);
  });
});

describe('parseChain', () => {
  it.each([null, true, 3, 'koop', [], [chainFile()], undefined])('refuses %j as no object', (json) => {
    expect(parseChain(json)).toMatchObject({ ok: false, faults: [{ path: '', allowed: { code: 'object' } }] });
  });

  it('tells all that is required and missing', () => {
    expect(parseChain({})).toMatchObject({
      faults: [
        { path: 'format', found: '' },
        { path: 'version', found: '' },
        { path: 'stages', found: '' },
        { path: 'codp', found: '' },
        { path: 'demand', found: '' },
      ],
    });
  });

  it('tells at most fifty faults, and how many more there are', () => {
    const faults = faultsOf(Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`k${index}`, index])));
    expect(faults).toHaveLength(51);
    expect(faults.at(-1)).toBe('  more');
    expect(parseChain(chainFile({ a: 1, b: 2 }))).toMatchObject({ faults: [{ path: 'a' }, { path: 'b' }] });
  });

  it('leaves what it reads as it is', () => {
    fc.assert(
      fc.property(chainFiles(), (file) => {
        const before = JSON.stringify(file);
        parseChain(file);
        expect(JSON.stringify(file)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  it('reads a chain that it completed as the same chain', () => {
    fc.assert(
      fc.property(chainFiles({ best: true }), (file) => {
        const once = parseChain(file);
        if (!once.ok) throw new Error(JSON.stringify(once.faults));
        expect(parseChain(once.value)).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});
