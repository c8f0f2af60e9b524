import type { Stage } from '../chain/chain.ts';
import {
  DELAY_PROBABILITY,
  DELAY_TIME,
  DELAY_VARIANCE,
  DEPARTURE_SCV,
  FAMILY_UNIT_TIME,
  FELT_SCV,
  LOT_ENTRY_SCV,
  LOT_TIME,
  LOT_VARIANCE,
  REGULARITY,
  SERVICE_SCV,
  UTILISATION,
  WAIT,
  WAIT_VARIANCE,
} from '../formulas/queueFormulas.ts';

/** The time one lot spends in service, without waiting. */
export interface LotTime {
  /** τ [time], ≥ 0. */
  readonly mean: number;
  /** [time²], ≥ 0. */
  readonly variance: number;
}

/** A visit of lots to one stage: how busy it is, and how long a lot waits for a server. */
export interface Visit {
  readonly time: LotTime;
  /** ρ, ≥ 0; 0 where capacity is unlimited. */
  readonly utilisation: number;
  /** The stage, or one before it on its path, is asked more than it can do: the wait is undefined. */
  readonly overloaded: boolean;
  /** Mean wait W [time], ≥ 0; 0 when overloaded. */
  readonly wait: number;
  readonly waitVariance: number;
  /** Probability that a lot waits at all, 0…1. */
  readonly delayProbability: number;
  /** The flow as it met the stage. */
  readonly met: MetFlow;
}

/** What a stage met: the flow as it came, and as its queue felt it. */
export interface MetFlow {
  /** c_a² as the flow came from the stage before; 0 where none has shaped it yet. */
  readonly passedScv: number;
  /** ρ_max of the queues before, 0 at the first. */
  readonly busiest: number;
  /** c_a² as the queue felt it. */
  readonly arrivalScv: number;
}

/** What travels along a path of stages: how irregular the flow is, and how busy the busiest queue so far. */
export interface Flow {
  /** c_a²: squared coefficient of variation of the times between arrivals at the next stage. */
  readonly arrivalScv: number;
  /** c_0²: the same where the flow entered the path, as a queue of this load meets it. */
  readonly entryScv: (load: number) => number;
  /** ρ_max of the queues passed, 0 before the first. */
  readonly busiest: number;
  readonly overloaded: boolean;
}

/** The flow of single orders that enters a path with this squared coefficient of variation. */
export function orderFlow(scv: number): Flow {
  return { arrivalScv: scv, entryScv: () => scv, busiest: 0, overloaded: false };
}

/** The flow of lots that enters a path; how it is felt depends on the load of the queue that they meet. */
export function lotFlow(lots: LotFlow, overloaded: boolean): Flow {
  return { arrivalScv: 0, entryScv: (load) => lotArrivalScv(lots, load), busiest: 0, overloaded };
}

/**
 * Time of one lot at a stage: one setup, then its units one after the other; in a pure delay the lot goes as a whole.
 *
 *   τ = u + Q·m, variance Q(cm)²;  delay: τ = u + m, variance (cm)²
 *
 * @param lot      Q, whole ≥ 1 [units]
 * @param families F of a module: at finite servers each family takes 1/F of the unit time
 */
export function lotTime(stage: Stage, lot: number, families = 1): LotTime {
  const { mean, cv } = stage.time;
  const setup = stage.setup.time;
  if (stage.servers === null) {
    return {
      mean: DELAY_TIME.of({ setup, unitTime: mean }),
      variance: DELAY_VARIANCE.of({ variation: cv, unitTime: mean }),
    };
  }
  const unitTime = FAMILY_UNIT_TIME.of({ unitTime: mean, families });
  return {
    mean: LOT_TIME.of({ setup, lot, unitTime }),
    variance: LOT_VARIANCE.of({ lot, variation: cv, unitTime }),
  };
}

/**
 * Share of a stage's capacity that a flow of lots takes.
 *
 *   ρ = rate·τ/s
 *
 * @param rate lots per time unit
 * @returns ρ, 0 for unlimited capacity
 */
export function utilisation(servers: number | null, rate: number, time: LotTime): number {
  return servers === null ? 0 : UTILISATION.of({ lotRate: rate, time: time.mean, servers });
}

/**
 * Takes a flow of lots through one stage.
 *
 *   W = C(s, ρ)·τ/(s(1−ρ))·(c_a²+c_s²)/2            (Allen–Cunneen; exact for M/M/c and M/G/1)
 *   c_d² = 1 + (1−ρ²)(c_a²−1) + ρ²(c_s²−1)/√s        (Whitt 1983)
 *
 * At a queue busier than every one before it, the irregularity with which the flow entered the path comes back:
 * the heavy-traffic bottleneck of Suresh & Whitt (1990), interpolated.
 *
 * @param rate lots per time unit, > 0
 * @returns the visit, and the flow as it leaves
 * @see Whitt 1983, The Queueing Network Analyzer, Bell System Technical Journal 62(9)
 */
export function visitStage(stage: Stage, flow: Flow, rate: number, time: LotTime): { visit: Visit; flow: Flow } {
  const { servers } = stage;
  const load = utilisation(servers, rate, time);
  const overloaded = flow.overloaded || load >= 1;
  const before = { passedScv: flow.arrivalScv, busiest: flow.busiest };
  if (servers === null || load === 0) {
    const met = { ...before, arrivalScv: flow.arrivalScv };
    return { visit: { ...NO_WAIT, time, utilisation: load, overloaded, met }, flow };
  }
  const arrival = feltScv(flow, load);
  const met = { ...before, arrivalScv: arrival };
  const service = SERVICE_SCV.of({ variance: time.variance, time: time.mean });
  const leaving = departureScv({ load, arrival, service, servers });
  const next = { ...flow, arrivalScv: leaving, busiest: Math.max(flow.busiest, load), overloaded };
  if (overloaded) return { visit: { ...NO_WAIT, time, utilisation: load, overloaded, met }, flow: next };
  const delay = DELAY_PROBABILITY.of({ servers, load });
  const wait = WAIT.of({ delay, time: time.mean, servers, load, arrival, service });
  const waitVariance = delay > 0 ? WAIT_VARIANCE.of({ wait, delay }) : 0;
  return {
    visit: { time, utilisation: load, overloaded, wait, waitVariance, delayProbability: delay, met },
    flow: next,
  };
}

/**
 * c_d² of the flow as it leaves a queue; that of a full one is that of its service.
 *
 * @returns 0 where what is left of it is rounding
 */
export function departureScv(queue: { load: number; arrival: number; service: number; servers: number }): number {
  const scv = DEPARTURE_SCV.of({ ...queue, load: Math.min(1, queue.load) });
  return scv < ROUNDING ? 0 : scv;
}

const NO_WAIT = { wait: 0, waitVariance: 0, delayProbability: 0 } as const;

/** Less irregularity than this is rounding: of a flow in which nothing varies nobody waits, nor is late by 10⁻¹⁷. */
const ROUNDING = 1e-12;

/** c_a² at a queue: the flow as it entered at the first; at one busier than all before, part of that comes back. */
function feltScv(flow: Flow, load: number): number {
  const { arrivalScv, entryScv, busiest } = flow;
  if (busiest === 0) return entryScv(load);
  if (load <= busiest || load >= 1) return arrivalScv;
  return FELT_SCV.of({ passed: arrivalScv, load, busiest, entry: entryScv(load) });
}

/** The lots by which a stock point calls for replenishment. */
export interface LotFlow {
  /** Q [units]. */
  readonly lot: number;
  /** Q_d: lots in which the stock itself is demanded [units]. */
  readonly demandLot: number;
  /** F families that are called together. */
  readonly families: number;
  /** v: dispersion of demand. */
  readonly dispersion: number;
  /** J_eff of the stock's own items, and of those of the stock that demands from it. */
  readonly effectiveItems: number;
  readonly effectiveDemandItems: number;
}

/**
 * How irregularly lots enter a line: demand collected into lots, and the lots of many items mixed.
 *
 *   c_0² = (F·v + (1−ω_d)(Q_d−1))/Q + (1−ω)(1−Q_d/Q),  ω = 1/(1+4(1−ρ)²(J_eff−1))
 *
 * @param load ρ of the queue that the lots meet, 0…1
 * @see Albin 1984; Whitt 1983 (superposition of renewal processes)
 */
export function lotArrivalScv(lots: LotFlow, load: number): number {
  const { families, dispersion, demandLot, lot } = lots;
  const met = Math.min(1, load);
  const own = REGULARITY.of({ load: met, effectiveItems: lots.effectiveItems });
  const downstream = REGULARITY.of({ load: met, effectiveItems: lots.effectiveDemandItems });
  return LOT_ENTRY_SCV.of({ families, dispersion, downstream, demandLot, lot, own });
}
