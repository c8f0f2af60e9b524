import { entry, matrixOf, solve } from './squareMatrix.ts';

/** What an arriving order meets at a queue. */
export interface QueueFigures {
  /** Probability that it waits at all. */
  readonly delayed: number;
  /** Mean wait over all orders [time]. */
  readonly wait: number;
}

/**
 * One exponential server of rate 1, arrivals a gamma renewal process: exact by the root of a functional equation.
 *
 *   σ = A*(1 − σ) in (0, 1);  P(wait) = σ, W = σ/(1 − σ)
 *
 * @param load ρ, 0 < ρ < 1
 * @param scv  squared coefficient of variation of the times between arrivals; 0 for arrivals on schedule
 * @see Kleinrock 1975, Queueing Systems 1, ch. 6
 */
export function exponentialServer(load: number, scv: number): QueueFigures {
  const transform = (s: number) => (scv === 0 ? Math.exp(-s / load) : (1 + (s * scv) / load) ** (-1 / scv));
  let low = 0;
  let high = 1 - 1e-9;
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (transform(1 - middle) > middle) low = middle;
    else high = middle;
  }
  return { delayed: low, wait: low / (1 - low) };
}

/** One server and Poisson arrivals: mean and standard deviation of the wait. */
export interface WaitMoments {
  readonly mean: number;
  readonly deviation: number;
}

/**
 * Poisson arrivals at one server with gamma service times of mean 1 (Pollaczek, Khinchine, Takács).
 *
 *   W = λE[S²]/(2(1 − ρ)),  E[W²] = 2W² + λE[S³]/(3(1 − ρ))
 *
 * @param scv squared coefficient of variation of the service times
 */
export function poissonArrivals(load: number, scv: number): WaitMoments {
  const mean = (load * (1 + scv)) / (2 * (1 - load));
  const variance = mean * mean + (load * (1 + scv) * (1 + 2 * scv)) / (3 * (1 - load));
  return { mean, deviation: Math.sqrt(variance) };
}

/**
 * Poisson arrivals at servers that take exactly 1 for everything: mean wait.
 *
 * Seen once every service time, the number present is a Markov chain: all in service leave, what has arrived comes.
 *
 * @see Crommelin 1932, Post Office Electrical Engineers' Journal 25
 */
export function constantServers(servers: number, load: number): number {
  const rate = servers * load;
  const size = Math.ceil(servers + 40 / (1 - load));
  const arrivals = poissonProbabilities(rate, size);
  const step = matrixOf(size, (from, to) => {
    if (to === size - 1) return 0;
    return arrivals[to - Math.max(0, from - servers)] ?? 0;
  });
  // Transposed balance, its last row replaced by the sum of the probabilities.
  const balance = matrixOf(size, (row, column) => {
    if (row === size - 1) return 1;
    return entry(step, column, row) - (row === column ? 1 : 0);
  });
  const law = solve(
    balance,
    matrixOf(size, (row, column) => (row === size - 1 && column === 0 ? 1 : 0)),
  );
  let queue = 0;
  for (let present = servers; present < size; present++) queue += (present - servers) * entry(law, present, 0);
  return queue / rate;
}

function poissonProbabilities(mean: number, count: number): Float64Array {
  const probabilities = new Float64Array(count);
  let probability = Math.exp(-mean);
  for (let x = 0; x < count; x++) {
    probabilities[x] = probability;
    probability *= mean / (x + 1);
  }
  return probabilities;
}
