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
 * remains is the shortest path over the stages that hold stock: exact, in O(n²). Where it makes
 * no difference, stock is left out.
 *
 * @throws RangeError when there are not as many weights as times
 * @see Simpson 1958; Graves & Willems 2000, Manufacturing & Service Operations Management 2(1):68–83
 * @example times 2, 1, 2 with weights 80, 120, 160 → 357.77 (Snyder & Shen, problem 6.7)
 */
export function placeStock(line: ServiceLine): Placement {
  const before = stockBefore(line);
  const holds = new Array<boolean>(line.times.length).fill(false);
  for (let end = line.times.length; end > 0; end = before[end] ?? 0) holds[end - 1] = true;
  return holdStock(line, holds);
}

/**
 * What it costs to hold stock where one chooses: each stock covers all the time since the one before.
 *
 * @param holds whether stock is held after each stage; the last holds stock whatever it says
 * @throws RangeError when there are not as many weights, or not as many choices, as times
 * @example times 2, 1, 2 with weights 80, 120, 160, stock after the first → 80√2 + 160√3
 */
export function holdStock({ times, weights }: ServiceLine, holds: readonly boolean[]): Placement {
  checkLength('weights', weights, times);
  checkLength('holds', holds, times);
  let cost = 0;
  let since = 0;
  const serviceTimes: number[] = [];
  const netTimes: number[] = [];
  times.forEach((time, index) => {
    since += time;
    const isHeld = holds[index] === true || index === times.length - 1;
    if (isHeld) cost += (weights[index] ?? 0) * Math.sqrt(since);
    serviceTimes.push(isHeld ? 0 : since);
    netTimes.push(isHeld ? since : 0);
    if (isHeld) since = 0;
  });
  return { cost, serviceTimes, netTimes };
}

/**
 * For each boundary of the line the one that holds stock before it, where that costs least.
 *
 * Typed arrays, and time summed backwards within the inner loop: differences of running totals would lose a short time
 * beside a long one.
 */
function stockBefore({ times, weights }: ServiceLine): Int32Array {
  checkLength('weights', weights, times);
  const count = times.length;
  const own = Float64Array.from(times);
  const costs = new Float64Array(count + 1);
  const before = new Int32Array(count + 1);
  for (let end = 1; end <= count; end++) {
    const weight = weights[end - 1] ?? 0;
    let since = 0;
    let least = Number.POSITIVE_INFINITY;
    let from = 0;
    for (let start = end - 1; start >= 0; start--) {
      since += own[start] ?? 0;
      const cost = (costs[start] ?? 0) + weight * Math.sqrt(since);
      if (cost <= least) {
        least = cost;
        from = start;
      }
    }
    costs[end] = least;
    before[end] = from;
  }
  return before;
}

function checkLength(name: string, values: readonly unknown[], times: readonly number[]): void {
  if (values.length === times.length) return;
  throw new RangeError(`${name} must be as many as times, ${times.length}, got ${values.length}`);
}
