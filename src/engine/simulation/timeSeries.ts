import type { Flow, StockTrack, TimeSeries } from './recording.ts';
import type { Kept } from './trackStock.ts';

/** Steps of a recording: as many as can be told apart on a wide screen. */
const STEPS = 240;

/**
 * Adds up what a play shows over time. Each step tells its mean, so that nothing falls between two steps and the mean of
 * all is the mean over the recording, to which Little's law applies.
 *
 * @param flows  whole, with times of the play
 * @param tracks with times of the recording
 */
export function timeSeries(
  flows: readonly Flow[],
  tracks: readonly StockTrack[],
  { from, duration }: Kept,
): TimeSeries {
  const stockSum = (isAtPoint: boolean) => {
    const sum = sumOverTime(duration);
    for (const track of tracks) if (track.isAtPoint === isAtPoint) addSteps(sum, track.times, track.onHand);
    return sum.means();
  };
  const visitSum = (counts: (kind: Flow['kind'], stage: number | null) => boolean) => {
    const sum = sumOverTime(duration);
    for (const { kind, lot, steps } of flows) {
      for (const { stage, arrivals, departures } of steps) {
        if (counts(kind, stage)) addVisits(sum, { arrivals, departures, from, lot });
      }
    }
    return sum.means();
  };
  return {
    step: duration / STEPS,
    onHand: stockSum(true),
    upstream: stockSum(false),
    backlog: visitSum((_, stage) => stage === null),
    anonymous: visitSum((kind) => kind !== 'order'),
    ordered: visitSum((kind, stage) => kind === 'order' && stage !== null),
  };
}

/** A number over time, told by what is added to it at moments in any sequence. */
interface SumOverTime {
  /** Adds so much from a moment on; what is added before 0 holds from 0 on. */
  readonly add: (time: number, amount: number) => void;
  /** Its mean over each step; never below 0. */
  readonly means: () => Float64Array;
}

function sumOverTime(duration: number): SumOverTime {
  const step = duration / STEPS;
  /** What is added within a step, over what is left of it; and what holds from the next one on. */
  const within = new Float64Array(STEPS);
  const after = new Float64Array(STEPS);
  return {
    add: (time, amount) => {
      if (!(time < duration)) return;
      const place = Math.min(Math.max(time, 0) / step, STEPS);
      const index = Math.min(Math.floor(place), STEPS - 1);
      within[index] = (within[index] ?? 0) + amount * (index + 1 - place);
      after[index] = (after[index] ?? 0) + amount;
    },
    means: () => {
      let level = 0;
      return within.map((part, index) => {
        const mean = level + part;
        level += after[index] ?? 0;
        return Math.max(0, mean);
      });
    },
  };
}

function addSteps(sum: SumOverTime, times: Float64Array, values: Float64Array): void {
  let before = 0;
  for (let i = 0; i < times.length; i++) {
    const value = values[i] ?? 0;
    sum.add(times[i] ?? 0, value - before);
    before = value;
  }
}

interface Visits {
  readonly arrivals: Float64Array;
  readonly departures: Float64Array;
  readonly from: number;
  /** Units in each. */
  readonly lot: number;
}

function addVisits(sum: SumOverTime, { arrivals, departures, from, lot }: Visits): void {
  for (let i = 0; i < arrivals.length; i++) {
    const [came, left] = [(arrivals[i] ?? 0) - from, (departures[i] ?? 0) - from];
    if (left <= 0) continue;
    sum.add(came, lot);
    sum.add(left, -lot);
  }
}
