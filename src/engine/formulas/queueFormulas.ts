import { formula } from './formula.ts';

/*
 * Queues: model document, section 3. Symbols: rate λ, families F, lot Q, setup u, unitTime m, variation c, time τ,
 * servers s, load ρ, delay C, arrival c_a², service c_s², entry c_0², busiest ρ_max.
 */

/** Lots a time unit: those of all families together. */
export const LOT_RATE = formula(['rate', 'families', 'lot'], ({ rate, families, lot }, { times, over }) =>
  over(times(rate, families), lot),
);

export const LOT_TIME = formula(['setup', 'lot', 'unitTime'], ({ setup, lot, unitTime }, { plus, times }) =>
  plus(setup, times(lot, unitTime)),
);

/** The lot goes as a whole. */
export const DELAY_TIME = formula(['setup', 'unitTime'], ({ setup, unitTime }, { plus }) => plus(setup, unitTime));

export const FAMILY_UNIT_TIME = formula(['unitTime', 'families'], ({ unitTime, families }, { over }) =>
  over(unitTime, families),
);

export const LOT_VARIANCE = formula(
  ['lot', 'variation', 'unitTime'],
  ({ lot, variation, unitTime }, { times, square }) => times(lot, square(times(variation, unitTime))),
);

export const DELAY_VARIANCE = formula(['variation', 'unitTime'], ({ variation, unitTime }, { times, square }) =>
  square(times(variation, unitTime)),
);

export const UTILISATION = formula(['lotRate', 'time', 'servers'], ({ lotRate, time, servers }, { times, over }) =>
  over(times(lotRate, time), servers),
);

export const SERVICE_SCV = formula(['variance', 'time'], ({ variance, time }, { times, over }) =>
  over(variance, times(time, time)),
);

/** Erlang's probability that all servers are busy. */
export const DELAY_PROBABILITY = formula(['servers', 'load'], ({ servers, load }, { call }) =>
  call('erlangC', servers, load),
);

/** Allen & Cunneen. */
export const WAIT = formula(
  ['delay', 'time', 'servers', 'load', 'arrival', 'service'],
  ({ delay, time, servers, load, arrival, service }, { plus, minus, times, over }) =>
    times(over(times(delay, time), times(servers, minus(1, load))), over(plus(arrival, service), 2)),
);

export const WAIT_VARIANCE = formula(['wait', 'delay'], ({ wait, delay }, { minus, times, over }) =>
  times(wait, wait, minus(over(2, delay), 1)),
);

/** Whitt 1983. */
export const DEPARTURE_SCV = formula(
  ['load', 'arrival', 'service', 'servers'],
  ({ load, arrival, service, servers }, { plus, minus, times, over, square, root, largest }) =>
    largest(
      0,
      plus(
        1,
        times(minus(1, square(load)), minus(arrival, 1)),
        over(times(square(load), minus(service, 1)), root(servers)),
      ),
    ),
);

/** Suresh & Whitt 1990, interpolated. */
export const FELT_SCV = formula(
  ['passed', 'load', 'busiest', 'entry'],
  ({ passed, load, busiest, entry }, { plus, minus, times, over }) =>
    plus(passed, times(minus(1, over(minus(1, load), minus(1, busiest))), minus(entry, passed))),
);

/** ω: how far a mix of many items still comes as regularly as one of them would. */
export const REGULARITY = formula(
  ['load', 'effectiveItems'],
  ({ load, effectiveItems }, { plus, minus, times, over, square }) =>
    over(1, plus(1, times(4, square(minus(1, load)), minus(effectiveItems, 1)))),
);

/** Albin 1984; Whitt 1983. */
export const LOT_ENTRY_SCV = formula(
  ['families', 'dispersion', 'downstream', 'demandLot', 'lot', 'own'],
  ({ families, dispersion, downstream, demandLot, lot, own }, { plus, minus, times, over }) =>
    plus(
      over(plus(times(families, dispersion), times(minus(1, downstream), minus(demandLot, 1))), lot),
      times(minus(1, own), minus(1, over(demandLot, lot))),
    ),
);

/** e: families that are called at once wait for one another. */
export const FAMILY_WAIT = formula(
  ['families', 'time', 'servers', 'lot'],
  ({ families, time, servers, lot }, { minus, times, over }) =>
    over(times(minus(families, 1), time), times(2, servers, lot)),
);

/** Waiting for one another adds its square to the variance. */
export const FAMILY_WAIT_VARIANCE = formula(
  ['waitVariance', 'familyWait'],
  ({ waitVariance, familyWait }, { plus, square }) => plus(waitVariance, square(familyWait)),
);

export const FLOW_TIME = formula(['wait', 'time'], ({ wait, time }, { plus }) => plus(wait, time));

/** Little's law. */
export const WORK_IN_PROGRESS = formula(['rate', 'flowTime'], ({ rate, flowTime }, { times }) => times(rate, flowTime));

/** The smallest whole number of servers with a load below 1. */
export const SERVERS_NEEDED = formula(['load', 'servers'], ({ load, servers }, { plus, times, call }) =>
  plus(call('roundDown', times(load, servers)), 1),
);

/** The demand at which a stage would just be full. */
export const HIGHEST_RATE = formula(['rate', 'load'], ({ rate, load }, { over }) => over(rate, load));
