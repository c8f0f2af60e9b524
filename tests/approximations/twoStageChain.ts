import { entry, identity, matrixOf, product, type SquareMatrix, solve, sum } from './squareMatrix.ts';

/** Poisson demand; one server replenishes a base stock; another works to order from it. All times exponential. */
export interface TwoStages {
  /** λ [orders per time]. */
  readonly rate: number;
  /** μ₁, μ₂ [units per time], each above λ. */
  readonly serviceRates: readonly [number, number];
  /** S [units]. */
  readonly baseStock: number;
}

export interface TwoStageFigures {
  readonly fillRate: number;
  readonly onHand: number;
  readonly backorders: number;
  /** Orders at the second stage, in service included. */
  readonly secondStage: number;
  readonly leadTime: number;
}

/** What is left out beyond the longest queue of the first stage. */
const NEGLIGIBLE = 1e-11;

/**
 * The two-stage chain solved exactly as a Markov chain.
 *
 * Its state is how many units the first stage owes (0…N, cut where longer queues have no weight that matters) and how
 * many orders are at the second (without end: a quasi-birth-and-death process, solved by logarithmic reduction).
 *
 * @see Latouche & Ramaswami 1999, Introduction to Matrix Analytic Methods in Stochastic Modeling, ch. 8
 */
export function twoStageChain(stages: TwoStages): TwoStageFigures {
  const { rate, baseStock } = stages;
  const load = rate / stages.serviceRates[0];
  const size = Math.ceil(Math.log(NEGLIGIBLE) / Math.log(load)) + baseStock + 1;
  const weights = Float64Array.from({ length: size }, (_, n) => (1 - load) * load ** n);
  const total = weights.reduce((all, weight) => all + weight, 0);
  const mean = (of: (owed: number) => number) => weights.reduce((all, weight, n) => all + (weight / total) * of(n), 0);
  const backorders = mean((owed) => Math.max(0, owed - baseStock));
  const secondStage = meanLevel(stages, size);
  return {
    fillRate: mean((owed) => (owed < baseStock ? 1 : 0)),
    onHand: mean((owed) => Math.max(0, baseStock - owed)),
    backorders,
    secondStage,
    leadTime: (backorders + secondStage) / rate,
  };
}

/** Mean number at the second stage: π₀·R·(I−R)⁻²·1. */
function meanLevel({ rate, serviceRates: [first, second], baseStock }: TwoStages, size: number): number {
  const last = size - 1;
  // A demand that finds stock, and a unit that ends a backorder, bring an order to the second stage.
  const up = matrixOf(size, (from, to) => {
    if (to === from + 1 && from < baseStock) return rate;
    return to === from - 1 && from > baseStock ? first : 0;
  });
  const within = matrixOf(size, (from, to) => {
    if (to === from + 1 && from >= baseStock) return rate;
    if (to === from - 1 && from <= baseStock) return first;
    return from === to ? -(from < last ? rate : 0) - (from > 0 ? first : 0) - second : 0;
  });
  const rateMatrix = rateMatrixOf(up, within, second);
  const start = emptyProbabilities(within, rateMatrix, second);
  const rest = sum(identity(size), rateMatrix, -1);
  const ones = matrixOf(size, (_, column) => (column === 0 ? 1 : 0));
  const once = solve(rest, ones);
  const twice = solve(rest, once);
  const weigh = (vector: SquareMatrix) => start.reduce((all, weight, n) => all + weight * entry(vector, n, 0), 0);
  return weigh(product(rateMatrix, twice)) / weigh(once);
}

/** R: visits one level up for each time spent at a level; by logarithmic reduction for G, one level down. */
function rateMatrixOf(up: SquareMatrix, within: SquareMatrix, second: number): SquareMatrix {
  const { size } = up;
  const negative = sum(
    matrixOf(size, () => 0),
    within,
    -1,
  );
  let rising = solve(negative, up);
  let falling = solve(
    negative,
    matrixOf(size, (row, column) => (row === column ? second : 0)),
  );
  let down = falling;
  let reached = rising;
  for (let step = 0; step < 40; step++) {
    const turned = sum(product(rising, falling), product(falling, rising));
    const rest = sum(identity(size), turned, -1);
    rising = solve(rest, product(rising, rising));
    falling = solve(rest, product(falling, falling));
    down = sum(down, product(reached, falling));
    reached = product(reached, rising);
    if (Math.max(...reached.values) < 1e-14) break;
  }
  const loss = sum(negative, product(up, down), -1);
  // R = up·loss⁻¹; solved as loss'·R' = up'.
  return transposed(solve(transposed(loss), transposed(up)));
}

/** π₀ but for a factor: what leaves the empty second stage balances what returns to it. */
function emptyProbabilities(within: SquareMatrix, rateMatrix: SquareMatrix, second: number): Float64Array {
  const { size } = within;
  const balance = transposed(sum(within, sum(identity(size), rateMatrix), second));
  // One balance equation follows from the others; in its place the first probability is set.
  const fixed = matrixOf(size, (row, column) => (row === 0 ? (column === 0 ? 1 : 0) : entry(balance, row, column)));
  const solved = solve(
    fixed,
    matrixOf(size, (row, column) => (row === 0 && column === 0 ? 1 : 0)),
  );
  return Float64Array.from({ length: size }, (_, n) => entry(solved, n, 0));
}

function transposed(matrix: SquareMatrix): SquareMatrix {
  return matrixOf(matrix.size, (row, column) => entry(matrix, column, row));
}
