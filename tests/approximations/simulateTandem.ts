import { drawGamma } from './draw.ts';
import type { Random } from './randomFrom.ts';

/** Queues of one server each, one after the other. */
export interface Tandem {
  /** Orders per time. */
  readonly rate: number;
  /** Of the times between orders: a gamma renewal process. */
  readonly arrivalScv: number;
  readonly stages: readonly { readonly mean: number; readonly cv: number }[];
}

/**
 * Plays orders through a tandem by Lindley's recursion: a server starts when the order is there and it is free.
 *
 * @param orders counted after a tenth as many have warmed the queues up
 * @returns mean wait at each stage
 */
export function simulateTandem(tandem: Tandem, orders: number, random: Random): number[] {
  const warmUp = Math.ceil(orders / 10);
  const free = tandem.stages.map(() => 0);
  const waits = tandem.stages.map(() => 0);
  const cv = Math.sqrt(tandem.arrivalScv);
  let arrival = 0;
  for (let order = 0; order < orders + warmUp; order++) {
    arrival += drawGamma(random, 1 / tandem.rate, cv);
    let time = arrival;
    for (let i = 0; i < tandem.stages.length; i++) {
      const stage = tandem.stages[i];
      if (stage === undefined) continue;
      const start = Math.max(time, free[i] ?? 0);
      if (order >= warmUp) waits[i] = (waits[i] ?? 0) + start - time;
      time = start + drawGamma(random, stage.mean, stage.cv);
      free[i] = time;
    }
  }
  return waits.map((wait) => wait / orders);
}
