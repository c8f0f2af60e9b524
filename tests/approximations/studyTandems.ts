import { defined, positionOf } from './chainOf.ts';
import { type Measurement, type Study, simulated } from './measurement.ts';
import { REPLICATIONS, replicate } from './replicate.ts';
import { simulateTandem, type Tandem } from './simulateTandem.ts';

const ORDERS = 250_000;

const CASES: readonly { readonly name: string; readonly tandem: Tandem }[] = [
  { name: 'M/D/1, ρ 0.8 → M, ρ 0.9', tandem: tandem(1, [0.8, 0], [0.9, 1]) },
  { name: 'M/D/1, ρ 0.9 → M, ρ 0.6', tandem: tandem(1, [0.9, 0], [0.6, 1]) },
  { name: 'M/E₄/1, ρ 0.8 → E₄, ρ 0.8', tandem: tandem(1, [0.8, 0.5], [0.8, 0.5]) },
  { name: 'M/Γ/1 with c_s 2, ρ 0.8 → M, ρ 0.8', tandem: tandem(1, [0.8, 2], [0.8, 1]) },
  { name: 'Γ with c_a² 4 → M, ρ 0.6 → M, ρ 0.9', tandem: tandem(4, [0.6, 1], [0.9, 1]) },
  { name: 'D → M, ρ 0.9 → M, ρ 0.6', tandem: tandem(0, [0.9, 1], [0.6, 1]) },
  {
    name: 'Γ with c_a² 8 → eight times D, ρ 0.6 → M, ρ 0.9',
    tandem: tandem(8, ...Array.from({ length: 8 }, (): [number, number] => [0.6, 0]), [0.9, 1]),
  },
];

function tandem(arrivalScv: number, ...stages: readonly [number, number][]): Tandem {
  return { rate: 1, arrivalScv, stages: stages.map(([mean, cv]) => ({ mean, cv })) };
}

/** The wait at the last queue of a line. */
export const studyTandems: Study = {
  title: 'Departures: the wait at the last queue of a line',
  explanation:
    `One order a time unit, one server a stage. Simulated: ${REPLICATIONS} replications of ` +
    `${ORDERS.toLocaleString('en')} orders. Exact where all is exponential.`,
  isHeld: false,
  measure: () => CASES.map(measure),
};

function measure({ name, tandem: { rate, arrivalScv, stages } }: (typeof CASES)[number], index: number): Measurement {
  const { stages: told } = positionOf({
    stages: stages.map((time, i) => ({ id: `stage-${i}`, time, servers: 1 })),
    demand: { mean: rate, std: Math.sqrt(arrivalScv * rate) },
  });
  const waits = replicate(100 + index, (random) =>
    simulateTandem({ rate, arrivalScv, stages }, ORDERS, random).slice(-1),
  );
  return simulated(name, 'mean wait', defined(told.at(-1)?.wait), waits[0]);
}
