/** A serial line that ends in the decoupling point, as the guaranteed-service model sees it. */
export interface ServiceLine {
  /** T: time each stage needs when its input is there, in flow order [time], ≥ 0. */
  readonly times: readonly number[];
  /** h·z·σ after each stage: what a year of safety stock there costs, per √time of demand that it must cover, ≥ 0. */
  readonly weights: readonly number[];
}

/** Where safety stock stands along a line, and what that costs. */
export interface Placement {
  /** Cost a year. */
  readonly cost: number;
  /** S: time after which each stage promises to deliver to the next [time]. */
  readonly serviceTimes: readonly number[];
  /** Time of demand that the stock after each stage must cover; 0 where none is held [time]. */
  readonly netTimes: readonly number[];
}

/**
 * Where to hold safety stock along a serial line so that it costs least: the guaranteed-service model.
 *
 *   minimise Σ h·z·σ·√τ,  τ_i = S_{i−1} + T_i − S_i ≥ 0,  S_i ≥ 0,  S = 0 at the end
 *
 * The cost is concave, so a stage holds stock for all the time since the last stock or for none (Simpson 1958). What
 * remains is the shortest path over the stages that hold stock: exact, in O(n²).
 *
 * @throws RangeError when there are not as many weights as times
 * @see Simpson 1958; Graves & Willems 2000, Manufacturing & Service Operations Management 2(1):68–83
 * @example times 2, 1, 2 with weights 80, 120, 160 → 357.77 (Snyder & Shen, problem 6.7)
 */
export function placeStock({ times, weights }: ServiceLine): Placement {
  if (times.length !== weights.length) {
    throw new RangeError(`weights must be as many as times, ${times.length}, got ${weights.length}`);
  }
  const elapsed = [0];
  for (const time of times) elapsed.push((elapsed[elapsed.length - 1] ?? 0) + time);
  const { costs, before } = shortestPaths(elapsed, weights);
  const serviceTimes = new Array<number>(times.length).fill(0);
  const netTimes = new Array<number>(times.length).fill(0);
  for (let end = times.length; end > 0; end = before[end] ?? 0) {
    const start = before[end] ?? 0;
    const since = (boundary: number): number => (elapsed[boundary] ?? 0) - (elapsed[start] ?? 0);
    for (let boundary = start + 1; boundary < end; boundary++) serviceTimes[boundary - 1] = since(boundary);
    netTimes[end - 1] = since(end);
  }
  return { cost: costs[times.length] ?? 0, serviceTimes, netTimes };
}

/** For each boundary the least cost of a line that holds stock there, and the boundary that holds stock before it. */
function shortestPaths(elapsed: readonly number[], weights: readonly number[]): { costs: number[]; before: number[] } {
  const costs = [0];
  const before = [0];
  weights.forEach((weight, index) => {
    const end = index + 1;
    let least = Number.POSITIVE_INFINITY;
    let from = 0;
    for (let start = 0; start < end; start++) {
      const cost = (costs[start] ?? 0) + weight * Math.sqrt((elapsed[end] ?? 0) - (elapsed[start] ?? 0));
      if (cost < least) {
        least = cost;
        from = start;
      }
    }
    costs.push(least);
    before.push(from);
  });
  return { costs, before };
}
