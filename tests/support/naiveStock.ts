import { exponentialDraw, type Random } from './seededRandom.ts';

/** What an (r, nQ) policy comes to, by plain enumeration or along a sample path. */
export interface NaiveStock {
  readonly onHand: number;
  readonly backorders: number;
  readonly backorderPairs: number;
  readonly fillRate: number;
}

/**
 * Adds up over every inventory position and every demand, one by one.
 *
 * @param probabilities P(D = d) for d = 0, 1, … up to where nothing is left
 */
export function enumerateStock(probabilities: readonly number[], positions: readonly number[]): NaiveStock {
  const sum = { onHand: 0, backorders: 0, backorderPairs: 0, fillRate: 0 };
  for (const position of positions) {
    probabilities.forEach((probability, demand) => {
      const weight = probability / positions.length;
      const net = position - demand;
      sum.onHand += weight * Math.max(0, net);
      sum.backorders += weight * Math.max(0, -net);
      sum.backorderPairs += weight * Math.max(0, -net) * Math.max(0, -net - 1);
      sum.fillRate += net >= 1 ? weight : 0;
    });
  }
  return sum;
}

/** Inventory positions r+Q_d, r+2Q_d, …, r+Q of an (r, nQ) policy. */
export function positionsOf(reorderPoint: number, lot: number, demandLot: number): number[] {
  return Array.from({ length: lot / demandLot }, (_, i) => reorderPoint + (i + 1) * demandLot);
}

export function poissonProbabilities(mean: number, count: number): number[] {
  const probabilities = [Math.exp(-mean)];
  for (let d = 1; d < count; d++) probabilities.push(((probabilities[d - 1] ?? 0) * mean) / d);
  return probabilities;
}

export interface LotSystem {
  readonly rate: number;
  readonly leadTime: number;
  readonly reorderPoint: number;
  readonly lot: number;
}

/**
 * Plays one shop: Poisson customers for single units, a lot of Q called whenever the position falls to r, there after
 * a constant lead time; who finds nothing waits. Starts full, forgets a warm-up of ten lead times.
 */
export function playShop(random: Random, system: LotSystem, customers: number): NaiveStock {
  const { rate, leadTime, reorderPoint, lot } = system;
  const arrivals: number[] = [];
  const sum = { onHand: 0, backorders: 0, filled: 0, served: 0, time: 0 };
  let net = reorderPoint + lot;
  let position = net;
  let now = 0;
  const watch = (until: number) => {
    const span = Math.max(0, until - Math.max(now, 10 * leadTime));
    sum.onHand += span * Math.max(0, net);
    sum.backorders += span * Math.max(0, -net);
    sum.time += span;
    now = until;
  };
  while (sum.served < customers) {
    const next = now + exponentialDraw(random) / rate;
    while (arrivals[0] !== undefined && arrivals[0] <= next) {
      watch(arrivals.shift() ?? next);
      net += lot;
    }
    watch(next);
    if (now > 10 * leadTime) {
      sum.served += 1;
      sum.filled += net > 0 ? 1 : 0;
    }
    net -= 1;
    position -= 1;
    if (position <= reorderPoint) {
      position += lot;
      arrivals.push(now + leadTime);
    }
  }
  const { onHand, backorders, filled, served, time } = sum;
  return {
    onHand: onHand / time,
    backorders: backorders / time,
    backorderPairs: Number.NaN,
    fillRate: filled / served,
  };
}
