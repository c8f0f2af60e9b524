import fc from 'fast-check';
import { bounds, type NumberBounds, textLengths } from '../../src/engine/chain/bounds.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { parseChain } from '../../src/engine/chain/parseChain.ts';
import { between } from './forAll.ts';

/*
 * Random valid chains, for every test that holds a law over all of them. They reach the corners on purpose: both ends
 * of every bound, one stage and a hundred, every nature, kind and form of service and promise, zero variability.
 */

type Json = Record<string, unknown>;

export interface ChainChoice {
  /** Most stages; default 100. A hundred are rare even then. */
  readonly mostStages?: number;
  /** Numbers a company could have, instead of all that the format allows; default false. */
  readonly tame?: boolean;
  /** Whether `stockPoints` may be `"best"`, which cannot be evaluated as it is; default false. */
  readonly best?: boolean;
}

/** Complete valid chains. */
export function chains(choice: ChainChoice = {}): fc.Arbitrary<Chain> {
  return chainFiles(choice).map(completed);
}

/** A valid chain file as JSON: keys with a default are sometimes left out, `x-` keys sometimes added. */
export function chainFiles(choice: ChainChoice = {}): fc.Arbitrary<Json> {
  const { mostStages = 100, best = false } = choice;
  const counts = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 1, max: Math.min(8, mostStages) }) },
    { weight: 1, arbitrary: fc.constantFrom(1, mostStages) },
  );
  return counts.chain((stages) =>
    withExtensions(
      fc.record(
        {
          format: fc.constant('koop-chain'),
          version: fc.constant(1),
          name: text(textLengths.name),
          description: text(textLengths.description),
          language: fc.constantFrom('', 'nl', 'en-GB', 'zh-Hant-TW'),
          timeUnit: fc.constantFrom('minute', 'hour', 'day', 'week', 'month'),
          timeUnitsPerYear: number(choice, bounds.timeUnitsPerYear, [1, 4_000]),
          currency: fc.constantFrom('EUR', 'USD', 'JPY', 'XYZ'),
          stages: fc.tuple(...Array.from({ length: stages }, (_, index) => stage(choice, index))),
          wishes: wishes(choice, stages),
          codp: fc.integer({ min: 0, max: stages }),
          stockPoints: stockPoints(stages, best),
          demand: withExtensions(demand(choice)),
          service: withExtensions(service(choice)),
          finance: withExtensions(finance(choice)),
          market: withExtensions(market(choice)),
          goal: withExtensions(goal(choice)),
        },
        { requiredKeys: ['format', 'version', 'stages', 'codp', 'demand'] },
      ),
    ),
  );
}

function completed(json: Json): Chain {
  const chain = parseChain(json);
  if (!chain.ok) throw new Error(`the generator made an invalid chain: ${JSON.stringify(chain.faults)}`);
  return chain.value;
}

function stage(choice: ChainChoice, index: number): fc.Arbitrary<Json> {
  const { stage: limits } = bounds;
  const common = {
    id: fc.constant(`s${index}`),
    name: text(textLengths.name),
    note: text(textLengths.note),
    time: withExtensions(distribution(choice, limits.time, [0, 5])),
    servers: orNull(number(choice, limits.servers, [1, 8])),
    supply: fc.constantFrom('sequential', 'parallel'),
    setup: optional({
      time: number(choice, limits.setup.time, [0, 2]),
      cost: number(choice, limits.setup.cost, [0, 500]),
    }),
    lot: number(choice, limits.lot, [1, 50]),
    addedValue: number(choice, limits.addedValue, [0, 1_000]),
    obsolescenceRate: orNull(number(choice, limits.obsolescenceRate, [0, 0.5])),
  };
  const material = { kind: fc.constantFrom('purchasing', 'production', 'assembly', 'delivery', 'other') };
  const requiredKeys: ('id' | 'time')[] = ['id', 'time'];
  const forms = [
    fc.record({ ...common, kind: anyKind, nature: anyNature }, { requiredKeys }),
    fc.record({ ...common, ...material, items: orNull(number(choice, limits.items, [1, 1_000])) }, { requiredKeys }),
    fc.record({ ...common, ...material, modular: fc.boolean() }, { requiredKeys }),
  ];
  return withExtensions(fc.oneof(...forms));
}

const anyKind = fc.constantFrom('sales', 'engineering', 'purchasing', 'production', 'assembly', 'delivery', 'other');
const anyNature = fc.constantFrom('order', 'design', 'material');

function wishes(choice: ChainChoice, stages: number): fc.Arbitrary<Json[]> {
  const options = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }) },
    { weight: choice.tame ? 0 : 1, arbitrary: fc.constantFrom(1, 1_000, bounds.wish.wished.maximum) },
  );
  const one = options.chain((wished) =>
    withExtensions(
      fc.record(
        {
          name: text(textLengths.name),
          note: text(textLengths.note),
          stage: fc.integer({ min: 0, max: stages - 1 }).map((index) => `s${index}`),
          weight: number(choice, bounds.wish.weight, [0, 10]),
          wished: fc.constant(wished),
          offered: fc.integer({ min: 1, max: wished }),
          exponent: number(choice, bounds.wish.exponent, [0, 2]),
        },
        { requiredKeys: ['stage', 'wished'] },
      ),
    ),
  );
  return fc
    .array(one, { maxLength: choice.tame ? 5 : 50 })
    .map((list) => list.map((wish, index) => ({ id: `w${index}`, ...wish })));
}

function stockPoints(stages: number, best: boolean): fc.Arbitrary<number[] | 'best'> {
  const points = fc.uniqueArray(fc.integer({ min: 1, max: stages }));
  return best
    ? fc.oneof({ weight: 5, arbitrary: points }, { weight: 1, arbitrary: fc.constant('best' as const) })
    : points;
}

function demand(choice: ChainChoice): fc.Arbitrary<Json> {
  const { mean, std, forecastError } = bounds.demand;
  return fc.record(
    {
      mean: number(choice, mean, [0.1, 50]),
      std: number(choice, std, [0, 20]),
      forecastError: number(choice, forecastError, [0, 0.5]),
      note: text(textLengths.note),
    },
    { requiredKeys: ['mean'] },
  );
}

function service(choice: ChainChoice): fc.Arbitrary<Json> {
  const { target, level } = bounds.service;
  return fc.oneof(
    optional({ measure: fc.constantFrom('cycle', 'fill'), target: number(choice, target, [0.5, 0.999]) }),
    fc.record({ measure: fc.constant('level'), level: number(choice, level, [0, 40]) }),
  );
}

function finance(choice: ChainChoice): fc.Arbitrary<Json> {
  const limits = bounds.finance;
  return optional({
    holdingRate: number(choice, limits.holdingRate, [0, 0.4]),
    obsolescenceRate: number(choice, limits.obsolescenceRate, [0, 0.4]),
    designLifeYears: number(choice, limits.designLifeYears, [1, 10]),
    lateCost: number(choice, limits.lateCost, [0, 100]),
    contactCost: number(choice, limits.contactCost, [0, 20]),
    note: text(textLengths.note),
  });
}

function market(choice: ChainChoice): fc.Arbitrary<Json> {
  const limits = bounds.market;
  return optional({
    tolerated: orNull(withExtensions(distribution(choice, limits.tolerated, [1, 40]))),
    promise: withExtensions(
      fc.oneof(
        optional({ percentile: number(choice, limits.promise.percentile, [0.5, 0.99]) }),
        fc.record({ time: number(choice, limits.promise.time, [0, 40]) }),
      ),
    ),
    margin: number(choice, limits.margin, [0, 500]),
    unmatchedLost: number(choice, limits.unmatchedLost, [0, 1]),
    contactsPerWait: number(choice, limits.contactsPerWait, [0, 1]),
    contactsPerLate: number(choice, limits.contactsPerLate, [0, 1]),
    note: text(textLengths.note),
  });
}

function goal(choice: ChainChoice): fc.Arbitrary<Json> {
  return optional({
    minimise: fc.constantFrom('total', 'inventory', 'promise'),
    acceptance: number(choice, bounds.goal.acceptance, [0, 1]),
    customization: number(choice, bounds.goal.customization, [0, 1]),
    tiedUp: orNull(number(choice, bounds.goal.tiedUp, [0, 1e6])),
  });
}

function distribution(
  choice: ChainChoice,
  limits: { readonly mean: NumberBounds; readonly cv: NumberBounds },
  usual: readonly [number, number],
): fc.Arbitrary<Json> {
  const cv = fc.oneof(fc.constantFrom(0, 1), number(choice, limits.cv, [0, 2]));
  return fc.record({ mean: number(choice, limits.mean, usual), cv }, { requiredKeys: ['mean'] });
}

/** Numbers within the bounds: mostly usual ones; unless tame, also both ends and anything between. */
function number({ tame = false }: ChainChoice, limits: NumberBounds, [low, high]: readonly [number, number]) {
  const { minimum, maximum, minimumExcluded = false, maximumExcluded = false } = limits;
  // Mostly evenly: `fc.double` alone draws by bit pattern, and nearly all that it draws is next to 0.
  const usual = limits.whole
    ? fc.integer({ min: low, max: high })
    : fc.oneof(
        { weight: 4, arbitrary: between(low, high) },
        { weight: 1, arbitrary: fc.double({ min: low, max: high, noNaN: true }) },
        { weight: 1, arbitrary: fc.constant(low) },
      );
  if (tame) return usual;
  const lowest = minimumExcluded ? Number.MIN_VALUE : minimum;
  const highest = maximumExcluded ? 1 - Number.EPSILON : maximum;
  const any = limits.whole
    ? fc.integer({ min: minimum, max: maximum })
    : fc.double({ min: lowest, max: highest, noNaN: true });
  return fc.oneof(
    { weight: 6, arbitrary: usual },
    { weight: 1, arbitrary: fc.constantFrom(lowest, highest) },
    { weight: 1, arbitrary: any },
  );
}

function text(maximum: number): fc.Arbitrary<string> {
  const corners = ['', 'a\nb', '\u0000', '\ud800', '"\\', '__proto__', '€ 1,2 mln', '\u{1f6b2}'.repeat(maximum)];
  return fc.oneof(
    { weight: 9, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.constantFrom(...corners) },
  );
}

function optional(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Json> {
  return fc.record(fields, { requiredKeys: [] });
}

function orNull<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { nil: null });
}

/** Now and then adds keys that begin with `x-`, after the others. */
function withExtensions(objects: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  const extensions = fc.dictionary(fc.constantFrom('x-', 'x-note', 'x-A b'), extensionValues, {
    maxKeys: 2,
    noNullPrototype: true,
  });
  return fc
    .tuple(objects, fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: extensions }))
    .map(([object, added]) => ({ ...object, ...added }));
}

const extensionValues = fc.constantFrom<unknown>(null, true, 1.5, 'text', [1, [2]], { deep: { 'x-x': [] } }, '');
