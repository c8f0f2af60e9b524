import type { SupplyVisit } from '../analytic/supply.ts';
import {
  DELAY_TIME,
  FAMILY_UNIT_TIME,
  FLOW_TIME,
  HIGHEST_RATE,
  LOT_RATE,
  LOT_TIME,
  SERVERS_NEEDED,
  UTILISATION,
  WORK_IN_PROGRESS,
} from '../formulas/queueFormulas.ts';
import { SUM } from '../formulas/stockFormulas.ts';
import type { Definition, Form, Sight } from './definition.ts';
import type { Subject } from './figureKey.ts';
import { ref, stageOf, stocksWhere, supplyVisitOf, visitOf } from './sight.ts';

const common = { section: 3, sources: ['hopp'], tests: ['explanations', 'queueing'] } as const;

/** What a stage does with its work, wherever it stands. */
export const STAGE_DEFINITIONS = {
  'stage.utilisation': {
    ...common,
    symbol: ['ρ'],
    unit: 'share',
    tests: ['explanations', 'queueing', 'overload'],
    form: (sight, subject) => {
      const without = withoutWork(sight, subject);
      if (without !== null) return without;
      return stageOf(sight, subject).stage.servers === null
        ? { kind: 'given', because: 'unlimited', value: 0 }
        : {
            kind: 'formula',
            formula: UTILISATION,
            operands: {
              lotRate: ref('stage.lotRate', subject),
              time: ref('stage.lotTime', subject),
              servers: ref('stage.servers', subject),
            },
          };
    },
  },
  'stage.wait': {
    ...common,
    symbol: ['W'],
    unit: 'time',
    sources: ['allen1990'],
    tests: ['explanations', 'queueing', 'lawWaits'],
    needs: 'stage',
    form: (sight, subject) => {
      const without = withoutWork(sight, subject);
      if (without !== null) return without;
      const visit = supplyVisitOf(sight.workings, subject.stage);
      const queue = ref('stage.queueWait', subject);
      if (visit === null || visit.families === 1 || stageOf(sight, subject).stage.servers === null) {
        return { kind: 'same', because: 'singleFamily', as: queue };
      }
      return { kind: 'formula', formula: SUM, operands: { parts: [queue, ref('stage.familyWait', subject)] } };
    },
  },
  'stage.flowTime': {
    ...common,
    symbol: ['T', 'flow'],
    unit: 'time',
    tests: ['explanations', 'lawFlow'],
    needs: 'stage',
    form: (sight, subject) =>
      withoutWork(sight, subject) ?? {
        kind: 'formula',
        formula: FLOW_TIME,
        operands: { wait: ref('stage.wait', subject), time: ref('stage.lotTime', subject) },
      },
  },
  'stage.wip': {
    ...common,
    symbol: ['N'],
    unit: 'units',
    sources: ['little1961'],
    tests: ['explanations', 'lawFlow'],
    needs: 'stage',
    form: (sight, subject) =>
      withoutWork(sight, subject) ?? {
        kind: 'formula',
        formula: WORK_IN_PROGRESS,
        operands: { rate: ref('demand.mean'), flowTime: ref('stage.flowTime', subject) },
      },
  },
  'stage.serversNeeded': {
    ...common,
    symbol: ['s', 'min'],
    unit: 'count',
    tests: ['explanations', 'cure'],
    form: (_, subject) => ({
      kind: 'formula',
      formula: SERVERS_NEEDED,
      operands: { load: ref('stage.utilisation', subject), servers: ref('stage.servers', subject) },
    }),
  },
  'stage.highestRate': {
    ...common,
    symbol: ['λ', 'max'],
    unit: 'rate',
    tests: ['explanations', 'cure'],
    form: (_, subject) => ({
      kind: 'formula',
      formula: HIGHEST_RATE,
      operands: { rate: ref('demand.mean'), load: ref('stage.utilisation', subject) },
    }),
  },
  'stage.lot': {
    ...common,
    symbol: ['Q'],
    unit: 'units',
    form: (sight, subject) => {
      const visit = supplyVisitOf(sight.workings, subject.stage);
      if (visit === null) return { kind: 'given', because: 'orderLot', value: 1 };
      return { kind: 'same', because: 'asItCame', as: lotOf(sight, visit) };
    },
  },
  'stage.families': {
    ...common,
    symbol: ['F'],
    unit: 'count',
    section: 2,
    form: (sight, subject) => {
      const families = supplyVisitOf(sight.workings, subject.stage)?.families ?? 1;
      return { kind: 'given', because: families === 1 ? 'singleFamily' : 'families', value: families };
    },
  },
  'stage.familyTime': {
    ...common,
    symbol: ['m', 'F'],
    unit: 'time',
    form: (_, subject) => ({
      kind: 'formula',
      formula: FAMILY_UNIT_TIME,
      operands: { unitTime: ref('stage.unitTime', subject), families: ref('stage.families', subject) },
    }),
  },
  'stage.lotTime': {
    ...common,
    symbol: ['τ'],
    unit: 'time',
    form: (sight, subject) => {
      const setup = ref('stage.setupTime', subject);
      if (stageOf(sight, subject).stage.servers === null) {
        const operands = { setup, unitTime: ref('stage.unitTime', subject) };
        return { kind: 'formula', formula: DELAY_TIME, operands };
      }
      const operands = { setup, lot: ref('stage.lot', subject), unitTime: unitTimeOf(sight, subject) };
      return { kind: 'formula', formula: LOT_TIME, operands };
    },
  },
  'stage.lotRate': {
    ...common,
    symbol: ['λ', 'Q'],
    unit: 'rate',
    form: (sight, subject) =>
      supplyVisitOf(sight.workings, subject.stage) === null
        ? { kind: 'same', because: 'ordersAlone', as: ref('demand.mean') }
        : {
            kind: 'formula',
            formula: LOT_RATE,
            operands: {
              rate: ref('demand.mean'),
              families: ref('stage.families', subject),
              lot: ref('stage.lot', subject),
            },
          },
  },
} as const satisfies Readonly<Record<string, Definition>>;

/** Time per unit as a lot meets it: each family of a module has its part. */
export function unitTimeOf({ workings }: Sight, subject: Subject) {
  const families = supplyVisitOf(workings, subject.stage)?.families ?? 1;
  return ref(families === 1 ? 'stage.unitTime' : 'stage.familyTime', subject);
}

/** A design made once and reused is no work at all. */
function withoutWork({ workings }: Sight, { stage }: Subject): Form | null {
  return visitOf(workings, stage) === null ? { kind: 'given', because: 'reused', value: 0 } : null;
}

function lotOf(sight: Sight, visit: SupplyVisit) {
  const [stock] = stocksWhere(sight, ({ line }) => line?.stages.includes(visit.index) ?? false);
  return stock === undefined ? ref('stage.ownLot', { stage: visit.index }) : ref('stock.lot', { stock });
}
