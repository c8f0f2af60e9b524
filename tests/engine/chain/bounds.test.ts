import { describe, expect, it } from 'vitest';
import { parseChain } from '../../../src/engine/chain/parseChain.ts';
import { chainFile, stageFile, wishFile } from './chainFile.ts';

/*
 * The bounds as the format tells them, sentence by sentence, in numbers of their own: were they taken from bounds.ts,
 * a wrong one there would pass.
 */

type Place = (value: unknown) => object;

const stage = (changes: object) => chainFile({ stages: [stageFile(changes)] });
const wish = (changes: object) => chainFile({ wishes: [wishFile(changes)] });
const inside =
  (key: string, field: string): Place =>
  (value) =>
    chainFile({ [key]: { [field]: value } });
const inDemand =
  (field: string): Place =>
  (value) =>
    chainFile({ demand: { mean: 16, [field]: value } });

const places: Readonly<Record<string, Place>> = {
  'stages[0].time.mean': (mean) => stage({ time: { mean } }),
  'stages[0].time.cv': (cv) => stage({ time: { mean: 1, cv } }),
  'stages[0].servers': (servers) => stage({ servers }),
  'stages[0].setup.time': (time) => stage({ setup: { time } }),
  'stages[0].setup.cost': (cost) => stage({ setup: { cost } }),
  'stages[0].lot': (lot) => stage({ lot }),
  'stages[0].addedValue': (addedValue) => stage({ addedValue }),
  'stages[0].items': (items) => stage({ items }),
  'stages[0].obsolescenceRate': (obsolescenceRate) => stage({ obsolescenceRate }),
  'wishes[0].weight': (weight) => wish({ weight }),
  'wishes[0].wished': (wished) => wish({ wished }),
  'wishes[0].offered': (offered) => wish({ offered }),
  'wishes[0].exponent': (exponent) => wish({ exponent }),
  timeUnitsPerYear: (timeUnitsPerYear) => chainFile({ timeUnitsPerYear }),
  codp: (codp) => chainFile({ codp }),
  'stockPoints[0]': (point) => chainFile({ stockPoints: [point] }),
  'demand.mean': inDemand('mean'),
  'demand.std': inDemand('std'),
  'demand.forecastError': inDemand('forecastError'),
  'service.target': inside('service', 'target'),
  'service.level': (level) => chainFile({ service: { measure: 'level', level } }),
  'finance.holdingRate': inside('finance', 'holdingRate'),
  'finance.obsolescenceRate': inside('finance', 'obsolescenceRate'),
  'finance.designLifeYears': inside('finance', 'designLifeYears'),
  'finance.lateCost': inside('finance', 'lateCost'),
  'finance.contactCost': inside('finance', 'contactCost'),
  'market.tolerated.mean': (mean) => chainFile({ market: { tolerated: { mean } } }),
  'market.tolerated.cv': (cv) => chainFile({ market: { tolerated: { mean: 1, cv } } }),
  'market.promise.percentile': (percentile) => chainFile({ market: { promise: { percentile } } }),
  'market.promise.time': (time) => chainFile({ market: { promise: { time } } }),
  'market.margin': inside('market', 'margin'),
  'market.unmatchedLost': inside('market', 'unmatchedLost'),
  'market.contactsPerWait': inside('market', 'contactsPerWait'),
  'market.contactsPerLate': inside('market', 'contactsPerLate'),
  'goal.acceptance': inside('goal', 'acceptance'),
  'goal.customization': inside('goal', 'customization'),
  'goal.tiedUp': inside('goal', 'tiedUp'),
};

interface Bound {
  readonly says: string;
  readonly paths: readonly string[];
  readonly accepted: readonly unknown[];
  readonly refused: readonly unknown[];
}

const bounds: readonly Bound[] = [
  {
    says: 'times, costs, weights, rates 0…1e9',
    paths: Object.keys(places).filter((path) =>
      /time$|(?<!tolerated)(?<!demand)\.mean$|[cC]ost$|weight|Rate$|addedValue|std|margin|contactsPer|tiedUp/.test(
        path,
      ),
    ),
    accepted: [0, 1e9, 0.001],
    refused: [-1e-9, 1e9 + 1],
  },
  { says: 'cv 0…10', paths: ['stages[0].time.cv', 'market.tolerated.cv'], accepted: [0, 10], refused: [-0.01, 10.01] },
  { says: 'the forecast error is a cv', paths: ['demand.forecastError'], accepted: [0, 10], refused: [-0.01, 10.01] },
  {
    says: 'servers and lot 1…10,000',
    paths: ['stages[0].servers', 'stages[0].lot'],
    accepted: [1, 10_000],
    refused: [0, 10_001, 1.5],
  },
  { says: 'exponent 0…5', paths: ['wishes[0].exponent'], accepted: [0, 5, 0.7], refused: [-0.1, 5.1] },
  { says: 'wished 1…10,000', paths: ['wishes[0].wished'], accepted: [1, 10_000], refused: [0, 10_001, 2.5] },
  { says: 'offered 1…wished', paths: ['wishes[0].offered'], accepted: [1, 12], refused: [0, 13, 2.5] },
  { says: 'items 1…1,000,000', paths: ['stages[0].items'], accepted: [1, 1_000_000], refused: [0, 1_000_001, 1.5] },
  {
    says: 'demand mean, designLifeYears, timeUnitsPerYear and tolerated mean > 0',
    paths: ['demand.mean', 'finance.designLifeYears', 'timeUnitsPerYear', 'market.tolerated.mean'],
    accepted: [Number.MIN_VALUE, 1e9],
    refused: [0, -1, 1e9 + 1],
  },
  {
    says: 'target and percentile strictly between 0 and 1',
    paths: ['service.target', 'market.promise.percentile'],
    accepted: [Number.MIN_VALUE, 0.5, 1 - Number.EPSILON],
    refused: [0, 1, -0.5, 95],
  },
  {
    says: 'unmatchedLost, acceptance, customization 0…1',
    paths: ['market.unmatchedLost', 'goal.acceptance', 'goal.customization'],
    accepted: [0, 1],
    refused: [-0.001, 1.001],
  },
  { says: 'level 0…1e6, whole', paths: ['service.level'], accepted: [0, 1e6], refused: [-1, 1e6 + 1, 0.5] },
  { says: 'stock points whole, 1…n', paths: ['stockPoints[0]'], accepted: [1], refused: [0, 2, 0.5, 'best'] },
  { says: 'codp 0…number of stages', paths: ['codp'], accepted: [0, 1], refused: [-1, 2, 0.5] },
];

const orNull = ['stages[0].servers', 'stages[0].items', 'stages[0].obsolescenceRate', 'goal.tiedUp'];

function pathsOf(file: object): string[] {
  const chain = parseChain(file);
  return chain.ok ? [] : chain.faults.map(({ path }) => path);
}

function placeOf(path: string): Place {
  const place = places[path];
  if (!place) throw new Error(`no place for ${path}`);
  return place;
}

const cases = bounds.flatMap((bound) => bound.paths.map((path) => ({ ...bound, path })));

describe('every number', () => {
  it('has its bounds held here', () => {
    expect(cases.map(({ path }) => path).sort()).toEqual(Object.keys(places).sort());
  });

  it.each(cases)('$path: $says', ({ path, accepted, refused }) => {
    const place = placeOf(path);
    for (const value of accepted) expect(pathsOf(place(value)), `${value}`).toEqual([]);
    const never = [Number.NaN, Number.POSITIVE_INFINITY, '1', true, [], {}, ...(orNull.includes(path) ? [] : [null])];
    for (const value of [...refused, ...never]) expect(pathsOf(place(value)), `${value}`).toEqual([path]);
  });

  it.each(orNull)('%s may be null', (path) => {
    expect(pathsOf(placeOf(path)(null))).toEqual([]);
  });
});

describe('texts', () => {
  const texts: [string, Place, number][] = [
    ['name', (name) => chainFile({ name }), 200],
    ['stages[0].name', (name) => stage({ name }), 200],
    ['wishes[0].name', (name) => wish({ name }), 200],
    ['stages[0].note', (note) => stage({ note }), 2_000],
    ['wishes[0].note', (note) => wish({ note }), 2_000],
    ['demand.note', inDemand('note'), 2_000],
    ['finance.note', inside('finance', 'note'), 2_000],
    ['market.note', inside('market', 'note'), 2_000],
    ['description', (description) => chainFile({ description }), 10_000],
  ];

  it.each(texts)('%s may be long, in characters as people count them, but not longer', (path, place, longest) => {
    for (const character of ['x', 'é', '語', '\u{1f6b2}']) {
      expect(pathsOf(place(character.repeat(longest)))).toEqual([]);
      expect(pathsOf(place(character.repeat(longest + 1)))).toEqual([path]);
    }
    for (const value of [null, 3, ['x']]) expect(pathsOf(place(value))).toEqual([path]);
  });

  it.each(['stages[0].id', 'wishes[0].id'])(
    '%s is a letter or digit, then up to 63 letters, digits, - and _',
    (path) => {
      const place = path.startsWith('s') ? (id: unknown) => stage({ id }) : (id: unknown) => wish({ id });
      for (const id of ['a', '7', 'Z-9_', `a${'_'.repeat(63)}`]) expect(pathsOf(place(id))).toEqual([]);
      for (const id of ['', '-a', '_a', 'a b', 'é', 'a\n', `a${'b'.repeat(64)}`, 5])
        expect(pathsOf(place(id))).toEqual([path]);
    },
  );

  it('language is a well-formed tag or empty', () => {
    for (const language of ['', 'nl', 'en-GB', 'zh-Hant-TW', 'de-1996'])
      expect(pathsOf(chainFile({ language }))).toEqual([]);
    for (const language of ['n', 'english language', 'nl_NL', 'nl-', '-', 5]) {
      expect(pathsOf(chainFile({ language }))).toEqual(['language']);
    }
  });

  it('currency is a code of three capitals', () => {
    for (const currency of ['EUR', 'XYZ']) expect(pathsOf(chainFile({ currency }))).toEqual([]);
    for (const currency of ['', 'eur', '€', 'EURO', 'EUR\n', null])
      expect(pathsOf(chainFile({ currency }))).toEqual(['currency']);
  });
});

describe('lists', () => {
  const ids = (count: number, make: (changes: object) => object) =>
    Array.from({ length: count }, (_, index) => make({ id: `i${index}` }));

  it('stages number 1…100', () => {
    for (const count of [1, 100]) expect(pathsOf(chainFile({ stages: ids(count, stageFile) }))).toEqual([]);
    for (const count of [0, 101]) expect(pathsOf(chainFile({ stages: ids(count, stageFile) }))).toEqual(['stages']);
  });

  it('wishes number 0…50', () => {
    for (const count of [0, 50]) expect(pathsOf(chainFile({ wishes: ids(count, wishFile) }))).toEqual([]);
    expect(pathsOf(chainFile({ wishes: ids(51, wishFile) }))).toEqual(['wishes']);
  });

  it('words are only those of the format', () => {
    expect(pathsOf(chainFile({ timeUnit: 'days' }))).toEqual(['timeUnit']);
    expect(pathsOf(stage({ kind: 'Sales' }))).toEqual(['stages[0].kind']);
    expect(pathsOf(stage({ nature: 'stock' }))).toEqual(['stages[0].nature']);
    expect(pathsOf(stage({ supply: null }))).toEqual(['stages[0].supply']);
    expect(pathsOf(stage({ modular: 'false' }))).toEqual(['stages[0].modular']);
    expect(pathsOf(chainFile({ stockPoints: 'worst' }))).toEqual(['stockPoints']);
    expect(pathsOf(chainFile({ service: { measure: 'p2' } }))).toEqual(['service.measure']);
    expect(pathsOf(chainFile({ goal: { minimise: 'cost' } }))).toEqual(['goal.minimise']);
    expect(pathsOf(chainFile({ format: 'koop', version: 2 }))).toEqual(['format', 'version']);
  });
});
