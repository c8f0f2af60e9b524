import fc from 'fast-check';
import type { Chain, Stage } from '../../src/engine/chain/chain.ts';
import { chains } from './chains.ts';
import { between } from './forAll.ts';

/** So busy may a stage of a sound chain be, at most. */
const BUSIEST = 0.92;

const work = fc.record({
  mean: fc.oneof({ weight: 9, arbitrary: between(0, 8) }, { weight: 1, arbitrary: fc.constant(0) }),
  cv: fc.oneof({ weight: 3, arbitrary: between(0, 2) }, { weight: 1, arbitrary: fc.constantFrom(0, 1) }),
  setup: fc.oneof({ weight: 1, arbitrary: between(0, 1) }, { weight: 2, arbitrary: fc.constant(0) }),
  addedValue: fc.oneof({ weight: 3, arbitrary: between(0, 500) }, { weight: 1, arbitrary: fc.constant(0) }),
  setupCost: fc.constantFrom(0, 0, 15, 200),
  /** Servers beyond those that are needed. */
  spare: fc.integer({ min: 0, max: 3 }),
});

const demands = fc.record({
  mean: fc.oneof(between(0.1, 3), between(1, 60)),
  /** σ²/μ: 1 is Poisson. */
  dispersion: fc.oneof(fc.constantFrom(1, 0), between(0, 4)),
  forecastError: fc.oneof(fc.constant(0), between(0, 0.4)),
});

const finances = fc.record({
  holdingRate: between(0, 0.4),
  obsolescenceRate: fc.constantFrom(0, 0.1, 0.5),
  designLifeYears: between(1, 10),
  lateCost: fc.constantFrom(0, 5, 80),
  contactCost: fc.constantFrom(0, 4),
});

const markets = fc.record({
  tolerated: fc.oneof(
    fc.constant(null),
    fc.record({ mean: between(1, 40), cv: fc.oneof(fc.constant(0), between(0, 1)) }),
  ),
  promise: fc.oneof(
    fc.record({ percentile: fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99) }),
    fc.record({ time: fc.integer({ min: 0, max: 40 }) }),
  ),
  margin: fc.constantFrom(0, 50, 400),
  unmatchedLost: between(0, 1),
  contactsPerWait: between(0, 0.3),
  contactsPerLate: between(0, 1),
});

/** How many items a stage of the platform makes, whatever the chain says: one, a million, or as it says. */
const varieties = fc.oneof(
  { weight: 8, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(1, 1_000_000) },
);

const companies = fc.record({ demand: demands, finance: finances, market: markets, items: varieties });

/**
 * Random chains of a company's size in which no stage is overloaded, wherever the decoupling point stands, and in which
 * times, demand and money are of a size that shows: everything else is as `chains` draws it.
 */
export function soundChains(mostStages = 7): fc.Arbitrary<Chain> {
  const works = fc.array(work, { minLength: mostStages, maxLength: mostStages });
  return fc.tuple(chains({ tame: true, mostStages }), works, companies).map(([chain, drawn, company]) => {
    const { mean, dispersion, forecastError } = company.demand;
    const widest = chain.stages.findIndex(({ nature, modular }) => nature === 'material' && !modular);
    const stages = chain.stages.map((stage, index) => {
      const one = drawn[index];
      if (one === undefined) throw new RangeError(`there is no work for stage ${index}`);
      const setup = { time: one.setup, cost: one.setupCost };
      const time = { mean: one.mean, cv: one.cv };
      const items = index === widest && company.items !== null ? company.items : stage.items;
      return { ...stage, time, setup, items, addedValue: one.addedValue, servers: serversOf(chain, stage, mean, one) };
    });
    return {
      ...chain,
      stages,
      demand: { ...chain.demand, mean, forecastError, std: Math.sqrt(dispersion * mean) },
      finance: { ...chain.finance, ...company.finance },
      market: { ...chain.market, ...company.market },
    };
  });
}

/** As many servers as the stage needs for single units, each family of a module with its own setup, and some to spare. */
function serversOf(chain: Chain, stage: Stage, rate: number, drawn: { mean: number; setup: number; spare: number }) {
  if (stage.servers === null) return null;
  const families = Math.max(1, chain.wishes.filter((wish) => wish.stage === stage.id).length);
  return Math.max(1, Math.ceil((rate * (drawn.mean + families * drawn.setup)) / BUSIEST) + drawn.spare);
}
