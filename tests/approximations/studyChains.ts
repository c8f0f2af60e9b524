import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { planPosition } from '../../src/engine/analytic/planPosition.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import type { Estimate } from '../../src/engine/performance/simulatedPosition.ts';
import { simulateChain } from '../../src/engine/simulation/simulateChain.ts';
import { chainOf } from './chainOf.ts';
import { type Measurement, type Study, simulated } from './measurement.ts';

const REPLICATIONS = 20;
const examples = resolve(import.meta.dirname, '../../public/examples/en');

/** Figures of a position, by formula and as the program's own simulation has them. */
function measured(name: string, chain: Chain, orders: number, keys: readonly Figure[]): Measurement[] {
  const plan = planPosition(chain, chain.codp);
  const { position } = simulateChain(chain, plan, { orders, replications: REPLICATIONS, seed: 1 });
  return keys.flatMap((key) => {
    const [formula, truth] = [FIGURES[key](plan.position), FIGURES[key](position)];
    if (typeof formula !== 'number' || typeof truth !== 'object' || truth === null) return [];
    const { mean, halfWidth } = truth;
    // A figure that is 0 both ways tells nothing.
    if (halfWidth === null || (mean === 0 && formula === 0)) return [];
    return [simulated(name, key, formula, { mean, halfWidth })];
  });
}

type Figure = keyof typeof FIGURES;
type Told = number | Estimate | null;

/** The same figures of a position by formula and of one simulated. */
const FIGURES = {
  'mean lead time': ({ leadTime }: { leadTime: { mean: Told } }) => leadTime.mean,
  '95 % percentile': ({ leadTime }: { leadTime: { p95: Told } }) => leadTime.p95,
  'fill rate': ({ fillRate }: { fillRate: Told }) => fillRate,
  'mean wait': ({ stockWait }: { stockWait: Told }) => stockWait,
  'stock on hand': ({ stocks }: { stocks: readonly { onHand: Told }[] }) => stocks[0]?.onHand ?? null,
  'inventory cost': ({ cost }: { cost: { inventory: Told } }) => cost.inventory,
};

/** One stock behind one delay, filled to a cycle service of 95 %. */
function stockBehind(delay: object, demand: object = {}): Chain {
  return chainOf({ stages: [{ id: 'supply', ...delay }], codp: 1, demand: { mean: 1, ...demand } });
}

const DELAYS: readonly { readonly name: string; readonly chain: Chain }[] = [
  ...[0.2, 0.5, 1].map((cv) => ({
    name: `late for all alike, c ${cv}`,
    chain: stockBehind({ time: { mean: 10, cv } }),
  })),
  ...[0.1, 0.3].map((forecastError) => ({
    name: `forecast error ${forecastError}`,
    chain: stockBehind({ time: { mean: 10 }, supply: 'parallel' }, { forecastError }),
  })),
];

const ORDERS = 60_000;

/** What is a definition in both: how a supplier is late for all alike, and how a forecast errs. */
export const studyDelays: Study = {
  title: 'Suppliers late for all alike, and forecasts that err',
  explanation:
    'Poisson demand of 1 a time unit through a delay of mean 10 to a stock with a cycle service of 95 %. A supplier ' +
    'stays as late as he is for max(1, 20c²) mean delays, and nothing overtakes; every replication errs in its own way, ' +
    `so that intervals are wide. Simulated by the program: ${REPLICATIONS} replications of ` +
    `${ORDERS.toLocaleString('en')} orders.`,
  isHeld: false,
  measure: () =>
    DELAYS.flatMap(({ name, chain }) => measured(name, chain, ORDERS, ['fill rate', 'mean wait', 'stock on hand'])),
};

const EXAMPLE_ORDERS = 20_000;

/** The examples, each where its decoupling point stands: all approximations at once. */
export const studyChains: Study = {
  title: 'Whole chains: the examples',
  explanation:
    'Every example with its decoupling point where it stands in the file, by formula and as the simulation plays it: ' +
    `${REPLICATIONS} replications of ${EXAMPLE_ORDERS.toLocaleString('en')} orders.`,
  isHeld: false,
  measure: () =>
    readdirSync(examples)
      .filter((file) => file.endsWith('.koop.json'))
      .sort()
      .flatMap((file) => {
        const chain = chainOf(JSON.parse(readFileSync(resolve(examples, file), 'utf8')));
        const keys: Figure[] = ['mean lead time', '95 % percentile', 'mean wait', 'inventory cost'];
        return measured(chain.name, chain, EXAMPLE_ORDERS, keys);
      }),
};
