import type { OrderVisit } from '../analytic/orderPath.ts';
import { departureScv } from '../analytic/queueing.ts';
import type { SupplyVisit } from '../analytic/supply.ts';
import {
  DELAY_PROBABILITY,
  DELAY_VARIANCE,
  DEPARTURE_SCV,
  FAMILY_WAIT,
  FAMILY_WAIT_VARIANCE,
  FELT_SCV,
  LOT_ENTRY_SCV,
  LOT_VARIANCE,
  REGULARITY,
  SERVICE_SCV,
  WAIT,
  WAIT_VARIANCE,
} from '../formulas/queueFormulas.ts';
import type { Definition, Form, Reference, Sight } from './definition.ts';
import type { Subject } from './figureKey.ts';
import { queuesBefore } from './queuesBefore.ts';
import { ref, stageOf, stocksWhere, supplyVisitOf, visitOf } from './sight.ts';
import { unitTimeOf } from './stageDefinitions.ts';

const common = { section: 3, sources: ['whitt1983'], tests: ['explanations', 'queueing'] } as const;

/** How long work waits for a server, and why. */
export const QUEUE_DEFINITIONS = {
  'stage.queueWait': {
    ...common,
    symbol: ['W'],
    unit: 'time',
    sources: ['allen1990'],
    needs: 'stage',
    form: (sight, subject) =>
      withoutQueue(sight, subject) ?? {
        kind: 'formula',
        formula: WAIT,
        operands: {
          delay: ref('stage.delayProbability', subject),
          time: ref('stage.lotTime', subject),
          servers: ref('stage.servers', subject),
          load: ref('stage.utilisation', subject),
          arrival: ref('stage.arrivalScv', subject),
          service: ref('stage.serviceScv', subject),
        },
      },
  },
  'stage.familyWait': {
    ...common,
    symbol: ['e'],
    unit: 'time',
    needs: 'stage',
    form: (_, subject) => ({
      kind: 'formula',
      formula: FAMILY_WAIT,
      operands: {
        families: ref('stage.families', subject),
        time: ref('stage.lotTime', subject),
        servers: ref('stage.servers', subject),
        lot: ref('stage.lot', subject),
      },
    }),
  },
  'stage.delayProbability': {
    ...common,
    symbol: ['C'],
    unit: 'share',
    sources: ['erlang1917'],
    tests: ['explanations', 'erlang'],
    needs: 'stage',
    form: (sight, subject) =>
      withoutQueue(sight, subject) ?? {
        kind: 'formula',
        formula: DELAY_PROBABILITY,
        operands: { servers: ref('stage.servers', subject), load: ref('stage.utilisation', subject) },
      },
  },
  'stage.lotVariance': {
    ...common,
    symbol: ['Var', 'τ'],
    unit: 'time²',
    form: (sight, subject) => {
      const variation = ref('stage.variation', subject);
      if (stageOf(sight, subject).stage.servers === null) {
        const operands = { variation, unitTime: ref('stage.unitTime', subject) };
        return { kind: 'formula', formula: DELAY_VARIANCE, operands };
      }
      const operands = { lot: ref('stage.lot', subject), variation, unitTime: unitTimeOf(sight, subject) };
      return { kind: 'formula', formula: LOT_VARIANCE, operands };
    },
  },
  'stage.serviceScv': {
    ...common,
    symbol: ['c', 's', '2'],
    unit: 'number',
    form: (_, subject) => ({
      kind: 'formula',
      formula: SERVICE_SCV,
      operands: { variance: ref('stage.lotVariance', subject), time: ref('stage.lotTime', subject) },
    }),
  },
  'stage.arrivalScv': { ...common, symbol: ['c', 'a', '2'], unit: 'number', sources: ['suresh1990'], form: arrival },
  'stage.entryScv': {
    ...common,
    symbol: ['c', '0', '2'],
    unit: 'number',
    sources: ['albin1984', 'whitt1983'],
    form: (sight, subject) => {
      const visit = supplyVisitOf(sight.workings, subject.stage);
      if (visit === null) return { kind: 'same', because: 'ordersAlone', as: ref('dispersion') };
      return {
        kind: 'formula',
        formula: LOT_ENTRY_SCV,
        operands: {
          families: ref('stage.families', subject),
          dispersion: ref('pointDispersion'),
          downstream: ref('stage.downstreamRegularity', subject),
          demandLot: ref('stage.demandLot', subject),
          lot: ref('stage.lot', subject),
          own: ref('stage.ownRegularity', subject),
        },
      };
    },
  },
  'stage.ownRegularity': { ...common, symbol: ['ω'], unit: 'number', form: regularity('stage.effectiveItems') },
  'stage.downstreamRegularity': {
    ...common,
    symbol: ['ω', 'd'],
    unit: 'number',
    form: regularity('stage.effectiveDemandItems'),
  },
  'stage.effectiveItems': {
    ...common,
    symbol: ['J', 'eff'],
    unit: 'number',
    section: 2,
    form: (sight, subject) => ({
      kind: 'step',
      step: 'effectiveItems',
      value: supplyVisitOf(sight.workings, subject.stage)?.lots.effectiveItems ?? 1,
      ingredients: stocksOf(sight, subject).map((stock) => ref('stock.items', { stock })),
    }),
  },
  'stage.effectiveDemandItems': {
    ...common,
    symbol: ['J', 'eff,d'],
    unit: 'number',
    section: 2,
    form: (sight, subject) => ({
      kind: 'step',
      step: 'effectiveItems',
      value: supplyVisitOf(sight.workings, subject.stage)?.lots.effectiveDemandItems ?? 1,
      ingredients: [],
    }),
  },
  'stage.demandLot': {
    ...common,
    symbol: ['Q', 'd'],
    unit: 'units',
    section: 4,
    form: (sight, subject) => {
      const [stock] = stocksOf(sight, subject);
      return stock === undefined
        ? { kind: 'given', because: 'singleUnits', value: 1 }
        : { kind: 'same', because: 'asItCame', as: ref('stock.demandLot', { stock }) };
    },
  },
  'stage.departureScv': {
    ...common,
    symbol: ['c', 'd', '2'],
    unit: 'number',
    form: (sight, subject) => {
      const visit = visitOf(sight.workings, subject.stage);
      if (visit !== null && leavesSteady(sight, visit)) return { kind: 'given', because: 'steady', value: 0 };
      return {
        kind: 'formula',
        formula: DEPARTURE_SCV,
        operands: {
          load: ref('stage.utilisation', subject),
          arrival: ref('stage.arrivalScv', subject),
          service: ref('stage.serviceScv', subject),
          servers: ref('stage.servers', subject),
        },
      };
    },
  },
  'stage.queueVariance': {
    ...common,
    symbol: ['Var', 'W'],
    unit: 'time²',
    needs: 'stage',
    form: (sight, subject) => {
      const without = withoutQueue(sight, subject);
      if (without !== null) return without;
      if (visitOf(sight.workings, subject.stage)?.delayProbability === 0) {
        return { kind: 'given', because: 'neverDelayed', value: 0 };
      }
      const operands = { wait: ref('stage.queueWait', subject), delay: ref('stage.delayProbability', subject) };
      return { kind: 'formula', formula: WAIT_VARIANCE, operands };
    },
  },
  'stage.waitVariance': {
    ...common,
    symbol: ['Var', 'W'],
    unit: 'time²',
    needs: 'stage',
    form: (sight, subject) => {
      const waitVariance = ref('stage.queueVariance', subject);
      const visit = supplyVisitOf(sight.workings, subject.stage);
      if (visit === null || visit.families === 1 || stageOf(sight, subject).stage.servers === null) {
        return { kind: 'same', because: 'singleFamily', as: waitVariance };
      }
      const operands = { waitVariance, familyWait: ref('stage.familyWait', subject) };
      return { kind: 'formula', formula: FAMILY_WAIT_VARIANCE, operands };
    },
  },
} as const satisfies Readonly<Record<string, Definition>>;

function withoutQueue(sight: Sight, subject: Subject): Form | null {
  const visit = visitOf(sight.workings, subject.stage);
  if (visit === null) return { kind: 'given', because: 'reused', value: 0 };
  if (stageOf(sight, subject).stage.servers === null) return { kind: 'given', because: 'unlimitedTime', value: 0 };
  return visit.utilisation === 0 ? { kind: 'given', because: 'nothingToDo', value: 0 } : null;
}

/** c_a²: as the flow came, as it entered, or some of both where a queue is busier than all before it. */
function arrival(sight: Sight, subject: Subject): Form {
  const entry = ref('stage.entryScv', subject);
  const before = queuesBefore(sight.workings, subject.stage);
  const last = before[before.length - 1];
  const visit = visitOf(sight.workings, subject.stage);
  if (last === undefined || visit === null) return { kind: 'same', because: 'firstQueue', as: entry };
  const passed = ref('stage.departureScv', { stage: last.index });
  if (visit.utilisation <= visit.met.busiest || visit.utilisation >= 1) {
    return { kind: 'same', because: 'asItCame', as: passed };
  }
  const busiest = before.reduce((one, other) => (other.utilisation > one.utilisation ? other : one));
  return {
    kind: 'formula',
    formula: FELT_SCV,
    operands: {
      passed,
      load: ref('stage.utilisation', subject),
      busiest: ref('stage.utilisation', { stage: busiest.index }),
      entry,
    },
  };
}

function regularity(items: 'stage.effectiveItems' | 'stage.effectiveDemandItems'): Definition['form'] {
  return (_, subject) => {
    const operands: Record<string, Reference> = {
      load: ref('stage.utilisation', subject),
      effectiveItems: ref(items, subject),
    };
    return { kind: 'formula', formula: REGULARITY, operands };
  };
}

function leavesSteady({ workings }: Sight, visit: OrderVisit | SupplyVisit): boolean {
  const servers = workings.facts.stages[visit.index]?.stage.servers ?? null;
  if (servers === null || visit.utilisation === 0) return true;
  const service = SERVICE_SCV.of({ variance: visit.time.variance, time: visit.time.mean });
  return departureScv({ load: visit.utilisation, arrival: visit.met.arrivalScv, service, servers }) === 0;
}

/** The stocks that the lots of a stage replenish. */
function stocksOf(sight: Sight, { stage = -1 }: Subject): number[] {
  return stocksWhere(sight, ({ line, stage: last }) => line?.stages.includes(stage) ?? last === stage);
}
