import { safetyFactor } from '../analytic/serviceLine.ts';
import type { HeldStock } from '../analytic/stockPlan.ts';
import { COVER, COVERING_COST, COVERING_STOCK, UNIT_COST } from '../formulas/serviceFormulas.ts';
import { SUM } from '../formulas/stockFormulas.ts';
import type { Definition, Form, Reference, Sight } from './definition.ts';
import type { Subject } from './figureKey.ts';
import { ofStages, ref } from './sight.ts';

const common = {
  section: 5,
  sources: ['simpson1958', 'graves2000'],
  tests: ['explanations', 'placeStock', 'stockPlan', 'lawService'],
  needs: 'plan',
} as const;

/** Where the platform's stock is held, what it covers and what that costs: guaranteed service. */
export const PLAN_DEFINITIONS = {
  'plan.cost': {
    ...common,
    symbol: ['C'],
    unit: 'money',
    form: ({ held }) => {
      const { stages, holds } = held();
      const places = stages.flatMap(({ index }, i) => (holds[i] ? [index] : []));
      if (places.length === 0) return { kind: 'given', because: 'nothingHere', value: 0 };
      return sum(ofStages('plan.stockCost', places));
    },
  },
  'plan.stockCost': {
    ...common,
    symbol: ['C', 's'],
    unit: 'money',
    form: (_, subject) => ({
      kind: 'formula',
      formula: COVERING_COST,
      operands: { unitCost: ref('plan.unitCost', subject), units: ref('plan.safetyStock', subject) },
    }),
  },
  'plan.safetyStock': {
    ...common,
    symbol: ['B', 's'],
    unit: 'units',
    form: (_, subject) => ({
      kind: 'formula',
      formula: COVERING_STOCK,
      operands: { cover: ref('plan.cover', subject), netTime: ref('plan.netTime', subject) },
    }),
  },
  'plan.netTime': {
    ...common,
    symbol: ['t'],
    unit: 'time',
    form: (sight, subject) =>
      placeOf(sight, subject).isHeld ? sum(since(sight, subject)) : { kind: 'given', because: 'noStockHere', value: 0 },
  },
  'plan.serviceTime': {
    ...common,
    symbol: ['S'],
    unit: 'time',
    form: (sight, subject) =>
      placeOf(sight, subject).isHeld ? { kind: 'given', because: 'stockHere', value: 0 } : sum(since(sight, subject)),
  },
  'plan.time': {
    ...common,
    symbol: ['T'],
    unit: 'time',
    form: (sight, subject) => {
      const { held, place } = placeOf(sight, subject);
      const flowTime = ref('stage.flowTime', subject);
      if (sight.workings.supply.upstream.length === 0) return { kind: 'same', because: 'asItCame', as: flowTime };
      return { kind: 'step', step: 'timeAlone', value: held.line?.times[place] ?? 0, ingredients: [flowTime] };
    },
  },
  'plan.cover': {
    ...common,
    symbol: ['z σ'],
    unit: 'number',
    form: (_, subject) => ({
      kind: 'formula',
      formula: COVER,
      operands: { factor: ref('plan.factor'), deviation: ref('plan.deviation', subject) },
    }),
  },
  'plan.factor': {
    ...common,
    symbol: ['z'],
    unit: 'number',
    form: ({ chain: { service } }) => {
      const value = safetyFactor(service);
      return service.measure === 'level'
        ? { kind: 'given', because: 'usualTarget', value }
        : { kind: 'step', step: 'safetyFactor', value, ingredients: [ref('service.target')] };
    },
  },
  'plan.deviation': {
    ...common,
    symbol: ['σ'],
    unit: 'number',
    form: (sight, subject) => {
      const { held, place } = placeOf(sight, subject);
      return {
        kind: 'step',
        step: 'deviationOfItems',
        value: held.stages[place]?.deviation ?? 0,
        ingredients: [ref('demand.mean'), ref('pointDispersion')],
      };
    },
  },
  'plan.unitCost': {
    ...common,
    symbol: ['h'],
    unit: 'money',
    form: (_, subject) => ({
      kind: 'formula',
      formula: UNIT_COST,
      operands: {
        holdingRate: ref('finance.holdingRate'),
        obsolescence: ref('stage.obsolescenceRate', subject),
        value: ref('plan.value', subject),
      },
    }),
  },
  'plan.value': {
    ...common,
    symbol: ['V'],
    unit: 'money',
    form: (sight, subject) => {
      const { held, place } = placeOf(sight, subject);
      const stages = held.stages.slice(0, place + 1).map(({ index }) => index);
      return sum(ofStages('stage.addedValue', stages));
    },
  },
} as const satisfies Readonly<Record<string, Definition>>;

function sum(parts: readonly Reference[]): Form {
  return { kind: 'formula', formula: SUM, operands: { parts } };
}

interface PlaceInPlan {
  readonly held: HeldStock;
  /** Along the platform, 0 for its first stage. */
  readonly place: number;
  readonly isHeld: boolean;
}

function placeOf(sight: Sight, { stage }: Subject): PlaceInPlan {
  const held = sight.held();
  const place = held.stages.findIndex(({ index }) => index === stage);
  if (place < 0) throw new RangeError(`stage ${stage} is none of the platform here`);
  return { held, place, isHeld: held.holds[place] === true };
}

/** The times of the stages since the last stock. */
function since(sight: Sight, subject: Subject): Reference[] {
  const { held, place } = placeOf(sight, subject);
  const before = held.holds.slice(0, place).lastIndexOf(true);
  return ofStages(
    'plan.time',
    held.stages.slice(before + 1, place + 1).map(({ index }) => index),
  );
}
