import { bestPosition } from '../../../src/engine/decisions/bestPosition.ts';
import { overloadCure } from '../../../src/engine/decisions/overloadCure.ts';
import { holdStock, placeStock } from '../../../src/engine/decisions/placeStock.ts';
import { proposedServers } from '../../../src/engine/decisions/proposedServers.ts';
import { railStops, stopAt } from '../../../src/engine/decisions/railStops.ts';
import { stockPlaces } from '../../../src/engine/decisions/stockPlaces.ts';
import { buildChain, positionAt } from '../../support/buildChain.ts';
import { limit } from './limit.ts';

const one = { times: [9], weights: [40] };
const sales = buildChain({ stages: [{ kind: 'sales' }, { kind: 'sales' }] });
const making = buildChain({ stages: [{ kind: 'production', servers: 3, time: { mean: 3 } }] });
const unlimited = buildChain({ stages: [{ kind: 'production', time: { mean: 3 } }] });

/** Decisions: one stage, no time, no work, nothing to choose from. */
export const DECISION_LIMITS = [
  limit(bestPosition, 'nothing to choose from', (f) => [f([], making.goal), null]),
  limit(bestPosition, 'all alike: closest to the customer', (f) => [
    f([positionAt(sales, 0), positionAt(sales, 1), positionAt(sales, 2)], sales.goal),
    2,
  ]),
  limit(overloadCure, 'exactly full: one more server, or no more orders than there are', (f) => [
    f(making, positionAt(making, 0), 's0'),
    { utilisation: 1, servers: 4, maximumRate: 1 },
  ]),
  limit(overloadCure, 'unlimited capacity', (f) => [f(unlimited, positionAt(unlimited, 0), 's0'), null]),
  limit(placeStock, 'one stage: covers its own time', (f) => [
    f(one),
    { cost: 40 * 3, serviceTimes: [0], netTimes: [9] },
  ]),
  limit(placeStock, 'no time: nothing to cover', (f) => [f({ times: [0, 0], weights: [1, 2] }).cost, 0]),
  limit(placeStock, 'stock upstream costs nothing: every stage covers itself', (f) => [
    f({ times: [4, 9], weights: [0, 1] }),
    { cost: 3, serviceTimes: [0, 0], netTimes: [4, 9] },
  ]),
  limit(holdStock, 'at the end alone: covers the whole line', (f) => [
    f({ times: [4, 5], weights: [7, 1] }, [false, true]),
    { cost: 3, serviceTimes: [4, 0], netTimes: [0, 9] },
  ]),
  limit(proposedServers, 'no work', (f) => [f(buildChain({ stages: [{ servers: 1 }] }), 's0'), 1]),
  limit(railStops, 'one stage: before it and after it', (f) => [
    f(making),
    [
      { codp: 0, boundaries: [0] },
      { codp: 1, boundaries: [1] },
    ],
  ]),
  limit(railStops, 'nothing but orders: one place', (f) => [f(sales), [{ codp: 2, boundaries: [0, 1, 2] }]]),
  limit(stopAt, 'one place: it, from either side', (f) => [[0, 2].map((codp) => f(railStops(sales), codp)), [0, 0]]),
  limit(stockPlaces, 'nothing is made', (f) => [f(sales), []]),
];
