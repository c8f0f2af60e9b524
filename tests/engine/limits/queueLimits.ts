import {
  DELAY_PROBABILITY,
  DELAY_TIME,
  DELAY_VARIANCE,
  DEPARTURE_SCV,
  FAMILY_UNIT_TIME,
  FAMILY_WAIT,
  FAMILY_WAIT_VARIANCE,
  FELT_SCV,
  FLOW_TIME,
  HIGHEST_RATE,
  LOT_ENTRY_SCV,
  LOT_RATE,
  LOT_TIME,
  LOT_VARIANCE,
  REGULARITY,
  SERVERS_NEEDED,
  SERVICE_SCV,
  UTILISATION,
  WAIT,
  WAIT_VARIANCE,
  WORK_IN_PROGRESS,
} from '../../../src/engine/formulas/queueFormulas.ts';
import { limit } from './limit.ts';

const mm1 = { delay: 0.8, time: 2, servers: 1, load: 0.8, arrival: 1, service: 1 };

/** Formulas of queues: no work, no variability, one server, a full one. */
export const QUEUE_LIMITS = [
  limit(LOT_RATE, 'lots of one: orders', (f) => [f.of({ rate: 7, families: 1, lot: 1 }), 7]),
  limit(LOT_TIME, 'one unit without setup', (f) => [f.of({ setup: 0, lot: 1, unitTime: 3 }), 3]),
  limit(DELAY_TIME, 'no setup', (f) => [f.of({ setup: 0, unitTime: 3 }), 3]),
  limit(FAMILY_UNIT_TIME, 'one family: all the work', (f) => [f.of({ unitTime: 3, families: 1 }), 3]),
  limit(LOT_VARIANCE, 'nothing varies', (f) => [f.of({ lot: 9, variation: 0, unitTime: 3 }), 0]),
  limit(LOT_VARIANCE, 'one exponential unit: its mean squared', (f) => [
    f.of({ lot: 1, variation: 1, unitTime: 3 }),
    9,
  ]),
  limit(DELAY_VARIANCE, 'exponential: its mean squared', (f) => [f.of({ variation: 1, unitTime: 3 }), 9]),
  limit(UTILISATION, 'no work', (f) => [f.of({ lotRate: 0, time: 2, servers: 3 }), 0]),
  limit(UTILISATION, 'as much work as servers: full', (f) => [f.of({ lotRate: 1.5, time: 2, servers: 3 }), 1]),
  limit(SERVICE_SCV, 'exponential: 1', (f) => [f.of({ variance: 9, time: 3 }), 1]),
  limit(DELAY_PROBABILITY, 'one server: its load', (f) => [f.of({ servers: 1, load: 0.35 }), 0.35]),
  limit(WAIT, 'nothing varies', (f) => [f.of({ ...mm1, arrival: 0, service: 0 }), 0]),
  limit(WAIT, 'M/M/1: ρ/(1 − ρ) services', (f) => [f.of(mm1), 8]),
  limit(WAIT, 'M/D/1: half of M/M/1', (f) => [f.of({ ...mm1, service: 0 }), 4]),
  limit(WAIT, 'no work', (f) => [f.of({ ...mm1, delay: 0, load: 0 }), 0]),
  limit(WAIT_VARIANCE, 'everybody waits, exponentially: the mean squared', (f) => [f.of({ wait: 5, delay: 1 }), 25]),
  limit(WAIT_VARIANCE, 'nobody waits', (f) => [f.of({ wait: 0, delay: 0.4 }), 0]),
  limit(DEPARTURE_SCV, 'no work: they leave as they came', (f) => [
    f.of({ load: 0, arrival: 3, service: 0.2, servers: 2 }),
    3,
  ]),
  limit(DEPARTURE_SCV, 'M/M/s: Poisson (Burke 1956)', (f) => [
    f.of({ load: 0.7, arrival: 1, service: 1, servers: 4 }),
    1,
  ]),
  limit(DEPARTURE_SCV, 'one server that never rests: its service', (f) => [
    f.of({ load: 1, arrival: 3, service: 0.2, servers: 1 }),
    0.2,
  ]),
  limit(FELT_SCV, 'as busy as a queue before: as it is passed on', (f) => [
    f.of({ passed: 0.4, load: 0.9, busiest: 0.9, entry: 2 }),
    0.4,
  ]),
  limit(FELT_SCV, 'full: as it entered the path (the heavy-traffic bottleneck)', (f) => [
    f.of({ passed: 0.4, load: 1, busiest: 0.9, entry: 2 }),
    2,
  ]),
  limit(REGULARITY, 'one item', (f) => [f.of({ load: 0.3, effectiveItems: 1 }), 1]),
  limit(REGULARITY, 'a full queue', (f) => [f.of({ load: 1, effectiveItems: 40 }), 1]),
  limit(REGULARITY, 'no end of items: those of a Poisson stream', (f) => [
    f.of({ load: 0.5, effectiveItems: Number.POSITIVE_INFINITY }),
    0,
  ]),
  limit(LOT_ENTRY_SCV, 'lots of one: demand itself', (f) => [
    f.of({ families: 1, dispersion: 1.7, downstream: 1, demandLot: 1, lot: 1, own: 0.2 }),
    1.7,
  ]),
  limit(LOT_ENTRY_SCV, 'every eighth of Poisson orders for one item: Erlang', (f) => [
    f.of({ families: 1, dispersion: 1, downstream: 1, demandLot: 1, lot: 8, own: 1 }),
    1 / 8,
  ]),
  limit(FAMILY_WAIT, 'one family', (f) => [f.of({ families: 1, time: 3, servers: 1, lot: 1 }), 0]),
  limit(FAMILY_WAIT_VARIANCE, 'families that wait for nobody', (f) => [f.of({ waitVariance: 6, familyWait: 0 }), 6]),
  limit(FLOW_TIME, 'no wait', (f) => [f.of({ wait: 0, time: 3 }), 3]),
  limit(WORK_IN_PROGRESS, 'M/M/1: ρ/(1 − ρ) in the system', (f) => [f.of({ rate: 0.8, flowTime: 1 / (1 - 0.8) }), 4]),
  limit(SERVERS_NEEDED, 'hardly any work', (f) => [f.of({ load: 1e-9, servers: 1 }), 1]),
  limit(SERVERS_NEEDED, 'exactly full: one more', (f) => [f.of({ load: 1, servers: 3 }), 4]),
  limit(HIGHEST_RATE, 'exactly full: what it has', (f) => [f.of({ rate: 20, load: 1 }), 20]),
];
