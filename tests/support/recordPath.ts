import { planPosition } from '../../src/engine/analytic/planPosition.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import type { PositionPlan } from '../../src/engine/performance/positionPlan.ts';
import { chanceOf } from '../../src/engine/simulation/chance.ts';
import type { StageRecord, StockRecord } from '../../src/engine/simulation/records.ts';
import { type SamplePath, samplePath } from '../../src/engine/simulation/samplePath.ts';
import { type System, systemOf } from '../../src/engine/simulation/system.ts';

/** A play of which everything was kept. */
export interface RecordedPath extends SamplePath {
  readonly system: System;
  readonly plan: PositionPlan;
  readonly stages: readonly StageRecord[];
  readonly stocks: readonly StockRecord[];
}

/** Plays so many orders through a chain at one position, and keeps all that is seen of them. */
export function recordPath(chain: Chain, codp: number, count: number, seed = 1): RecordedPath {
  const plan = planPosition(chain, codp);
  const system = systemOf(chain, plan);
  const stages: StageRecord[] = [];
  const stocks: StockRecord[] = [];
  const path = samplePath(system, chanceOf(seed, 0), count, {
    arrivals: () => {},
    stage: (record) => stages.push(record),
    stock: (record) => stocks.push(record),
  });
  return { ...path, system, plan, stages, stocks };
}

/** Something that happens to a number at a moment: so much is added to it. */
export type Change = readonly [time: number, change: number];

/** A number over time, from what is added to it: its value just after each moment at which anything happens. */
export function numberOverTime(start: number, changes: readonly Change[]): { time: number; value: number }[] {
  const moments: { time: number; value: number }[] = [];
  let value = start;
  for (const [time, change] of changes.toSorted((one, other) => one[0] - other[0])) {
    value += change;
    const last = moments[moments.length - 1];
    if (last?.time === time) last.value = value;
    else moments.push({ time, value });
  }
  return moments;
}
