import { defined, positionOf } from './chainOf.ts';
import { exactly, type Measurement, type Study } from './measurement.ts';
import { constantServers, exponentialServer, poissonArrivals } from './singleQueues.ts';

const ARRIVALS = [
  { name: 'D/M/1', scv: 0 },
  { name: 'E₂/M/1', scv: 0.5 },
  { name: 'Γ/M/1, c_a² 2', scv: 2 },
  { name: 'Γ/M/1, c_a² 4', scv: 4 },
];

/** Waits at one queue by formula and exactly. */
export const studyQueues: Study = {
  title: 'Waits at one queue',
  explanation:
    'Mean service time 1, one server unless the case says otherwise. Exact: the root of the functional equation of ' +
    'GI/M/1, the Pollaczek–Khinchine and Takács formulas of M/G/1, the embedded Markov chain of M/D/s. The formula is ' +
    'exact for the mean wait of M/G/1 and M/M/s.',
  isHeld: true,
  measure: () => [
    ...ARRIVALS.flatMap(({ name, scv }) => [0.5, 0.8, 0.95].map((load) => meanWait(name, scv, load))),
    ...ARRIVALS.map(({ name, scv }) => delayProbability(name, scv)),
    ...[2, 5].flatMap((servers) => [0.5, 0.9].map((load) => constant(servers, load))),
    ...[0, 0.25, 4].map(deviation),
  ],
};

interface Queue {
  readonly load: number;
  readonly arrivalScv?: number;
  readonly serviceScv?: number;
  readonly servers?: number;
}

function queue({ load, arrivalScv = 1, serviceScv = 1, servers = 1 }: Queue) {
  const rate = load * servers;
  return positionOf({
    stages: [{ id: 'queue', time: { mean: 1, cv: Math.sqrt(serviceScv) }, servers }],
    demand: { mean: rate, std: Math.sqrt(arrivalScv * rate) },
  });
}

function meanWait(name: string, scv: number, load: number): Measurement {
  const formula = defined(queue({ load, arrivalScv: scv }).stages[0]?.wait);
  return exactly(`${name}, ρ ${load}`, 'mean wait', formula, exponentialServer(load, scv).wait);
}

/** The formula takes Erlang's C, here ρ, whatever the arrivals. */
function delayProbability(name: string, scv: number): Measurement {
  const load = 0.8;
  return exactly(`${name}, ρ ${load}`, 'P(wait)', load, exponentialServer(load, scv).delayed);
}

function constant(servers: number, load: number): Measurement {
  const formula = defined(queue({ load, serviceScv: 0, servers }).stages[0]?.wait);
  return exactly(`M/D/${servers}, ρ ${load}`, 'mean wait', formula, constantServers(servers, load));
}

/** The standard deviation of the wait is that of the lead time but for the service time. */
function deviation(serviceScv: number): Measurement {
  const load = 0.8;
  const total = defined(queue({ load, serviceScv }).leadTime.std);
  const exact = poissonArrivals(load, serviceScv).deviation;
  const formula = Math.sqrt(total * total - serviceScv);
  return exactly(`M/G/1, c_s² ${serviceScv}, ρ ${load}`, 'std of the wait', formula, exact);
}
