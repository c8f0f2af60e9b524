import { obsolescenceRateOf } from '../analytic/money.ts';
import { PRODUCT } from '../formulas/customerFormulas.ts';
import {
  COST_PER_ORDER,
  DESIGN_ON_FORECAST,
  DESIGN_ON_ORDER,
  HOLDING_COST,
  INVENTORY_COST,
  LOT_SETUP_COST,
  MATCHING_WORK,
  MISSED_MARGIN,
  OBSOLESCENCE,
  SERVED,
  SETUP_COST,
  STAGE_WORK,
  TIED_UP,
  TOTAL_COST,
  WAITING_WORK,
  WORK_VALUE,
} from '../formulas/moneyFormulas.ts';
import { SUM } from '../formulas/stockFormulas.ts';
import type { Definition, Form, Reference, Sight } from './definition.ts';
import type { DefinitionKey } from './definitionKey.ts';
import {
  ofStages,
  ofStocks,
  ofWishes,
  orderVisits,
  ref,
  stageOf,
  stockOf,
  stocksWhere,
  supplyVisitOf,
  wishesWhere,
} from './sight.ts';

const common = { section: 7, sources: [], tests: ['explanations', 'money', 'lawMoney'], needs: 'position' } as const;
const part = { ...common, unit: 'money' } as const;

/** What a position costs in a year, and ties up. */
export const MONEY_DEFINITIONS = {
  'cost.cycle': { ...part, symbol: ['K', 'c'], form: held('value.cycle') },
  'cost.safety': { ...part, symbol: ['K', 's'], form: held('value.safety') },
  'cost.wip': { ...part, symbol: ['K', 'w'], sources: ['little1961'], form: held('value.work') },
  'cost.obsolescence': {
    ...part,
    symbol: ['K', 'o'],
    form: (sight) => sum(ofStocks('stock.obsolescence', everyStock(sight))),
  },
  'cost.inventory': {
    ...part,
    symbol: ['K', 'inv'],
    form: () => ({
      kind: 'formula',
      formula: INVENTORY_COST,
      operands: {
        cycle: ref('cost.cycle'),
        safety: ref('cost.safety'),
        wip: ref('cost.wip'),
        obsolescence: ref('cost.obsolescence'),
      },
    }),
  },
  'cost.setup': {
    ...part,
    symbol: ['K', 'u'],
    form: ({ workings }) => ({
      kind: 'formula',
      formula: SETUP_COST,
      operands: {
        orders: ref('ordersAYear'),
        perOrder: ofStages(
          'stage.setupCost',
          orderVisits(workings).map(({ index }) => index),
        ),
        perLot: ofStages(
          'stage.lotSetupCost',
          workings.supply.visits.map(({ index }) => index),
        ),
      },
    }),
  },
  'cost.design': {
    ...part,
    symbol: ['K', 'd'],
    form: ({ workings }) =>
      sum(
        ofStages(
          'stage.designCost',
          workings.facts.stages.flatMap(({ role }, index) => (role === 'design' ? [index] : [])),
        ),
      ),
  },
  'cost.lateness': { ...part, symbol: ['K', 'late'], form: perOrder('finance.lateCost', 'lateness') },
  'cost.contacts': { ...part, symbol: ['K', 'γ'], form: perOrder('finance.contactCost', 'contacts') },
  'cost.missedMargin': {
    ...part,
    symbol: ['K', 'm'],
    form: () => ({
      kind: 'formula',
      formula: MISSED_MARGIN,
      operands: { orders: ref('ordersAYear'), served: ref('served'), margin: ref('market.margin') },
    }),
  },
  'cost.total': {
    ...part,
    symbol: ['K'],
    form: () => ({
      kind: 'formula',
      formula: TOTAL_COST,
      operands: {
        inventory: ref('cost.inventory'),
        setup: ref('cost.setup'),
        design: ref('cost.design'),
        lateness: ref('cost.lateness'),
        contacts: ref('cost.contacts'),
        missedMargin: ref('cost.missedMargin'),
      },
    }),
  },
  tiedUp: {
    ...part,
    symbol: ['V'],
    form: () => ({
      kind: 'formula',
      formula: TIED_UP,
      operands: { cycle: ref('value.cycle'), safety: ref('value.safety'), work: ref('value.work') },
    }),
  },
  'value.cycle': {
    ...part,
    symbol: ['V', 'c'],
    form: (sight) => sum(ofStocks('stock.cycleWorth', everyStock(sight))),
  },
  'value.safety': {
    ...part,
    symbol: ['V', 's'],
    form: (sight) => sum(ofStocks('stock.safetyWorth', everyStock(sight))),
  },
  'value.work': {
    ...part,
    symbol: ['V', 'w'],
    sources: ['little1961'],
    form: (sight) => {
      const { path, supply } = sight.workings;
      return {
        kind: 'formula',
        formula: WORK_VALUE,
        operands: {
          rate: ref('demand.mean'),
          supply: ofStages(
            'stage.work',
            supply.visits.map(({ index }) => index),
          ),
          before: ofStages(
            'stage.work',
            path.before.map(({ index }) => index),
          ),
          waiting: ref('order.waiting'),
          matching: ofStocks('stock.matching', partsAtPoint(sight)),
          after: ofStages(
            'stage.work',
            path.after.map(({ index }) => index),
          ),
        },
      };
    },
  },
  'stage.work': {
    ...common,
    symbol: ['V', 'T'],
    unit: 'moneyTime',
    form: (_, subject) => ({
      kind: 'formula',
      formula: STAGE_WORK,
      operands: {
        flowTime: ref('stage.flowTime', subject),
        before: ref('stage.valueBefore', subject),
        added: ref('stage.addedValue', subject),
      },
    }),
  },
  'stage.valueBefore': {
    ...common,
    symbol: ['V', '0'],
    unit: 'money',
    form: (sight, { stage = -1 }) => valueBefore(sight, stage),
  },
  'order.value': {
    ...common,
    symbol: ['V', 'order'],
    unit: 'money',
    form: ({ workings }) =>
      sum(
        ofStages(
          'stage.addedValue',
          workings.path.before.map(({ index }) => index),
        ),
      ),
  },
  'order.waiting': {
    ...common,
    symbol: ['V', 'W'],
    unit: 'moneyTime',
    form: () => ({
      kind: 'formula',
      formula: WAITING_WORK,
      operands: { stockWait: ref('stockWait'), value: ref('order.value') },
    }),
  },
  'stock.matching': {
    ...common,
    symbol: ['V', 'ready'],
    unit: 'moneyTime',
    form: (_, subject) => ({
      kind: 'formula',
      formula: MATCHING_WORK,
      operands: {
        stockWait: ref('stockWait'),
        ownWait: ref('stock.wait', subject),
        value: ref('stock.value', subject),
      },
    }),
  },
  'stock.obsolescence': {
    ...part,
    symbol: ['K', 'o'],
    form: (sight, subject) => ({
      kind: 'formula',
      formula: OBSOLESCENCE,
      operands: {
        rate: ref('stage.obsolescenceRate', { stage: stockOf(sight, subject).stage }),
        onHand: ref('stock.onHand', subject),
        value: ref('stock.value', subject),
      },
    }),
  },
  'stage.obsolescenceRate': {
    symbol: ['o'],
    unit: 'share',
    section: 7,
    sources: [],
    tests: ['explanations', 'money'],
    form: (sight, subject) =>
      stageOf(sight, subject).stage.obsolescenceRate === null
        ? { kind: 'same', because: 'generalRate', as: ref('finance.obsolescenceRate') }
        : { kind: 'input', value: obsolescenceRateOf(sight.workings.facts, subject.stage ?? -1) },
  },
  'stage.lotSetupCost': {
    ...common,
    symbol: ['k', 'Q'],
    unit: 'money',
    form: (_, subject) => ({
      kind: 'formula',
      formula: LOT_SETUP_COST,
      operands: {
        setupCost: ref('stage.setupCost', subject),
        families: ref('stage.families', subject),
        lot: ref('stage.lot', subject),
      },
    }),
  },
  'stage.designs': {
    ...common,
    symbol: ['n', 'd'],
    unit: 'count',
    form: (sight, subject) => {
      const { stage } = stageOf(sight, subject);
      const parts = ofWishes(
        'wish.offered',
        wishesWhere(sight, (wish) => wish.stage === stage.id),
      );
      return { kind: 'formula', formula: PRODUCT, operands: { parts } };
    },
  },
  'stage.designCost': {
    ...common,
    symbol: ['K', 'd'],
    unit: 'money',
    form: (sight, subject) => {
      const cost = ref('stage.addedValue', subject);
      if ((subject.stage ?? -1) >= sight.codp) {
        return { kind: 'formula', formula: DESIGN_ON_ORDER, operands: { cost, orders: ref('ordersAYear') } };
      }
      const operands = { cost, designs: ref('stage.designs', subject), life: ref('finance.designLifeYears') };
      return { kind: 'formula', formula: DESIGN_ON_FORECAST, operands };
    },
  },
  served: {
    ...common,
    symbol: ['S'],
    unit: 'share',
    form: () => ({
      kind: 'formula',
      formula: SERVED,
      operands: {
        acceptance: ref('acceptance.counted'),
        lost: ref('market.unmatchedLost'),
        match: ref('customization.perfectMatch'),
      },
    }),
  },
  'acceptance.counted': {
    ...common,
    symbol: ['a'],
    unit: 'share',
    form: ({ workings }) =>
      workings.facts.chain.market.tolerated === null
        ? { kind: 'given', because: 'unknownAcceptance', value: 1 }
        : { kind: 'same', because: 'asItCame', as: ref('acceptance') },
  },
} as const satisfies Readonly<Record<string, Definition>>;

function sum(parts: readonly Reference[]): Form {
  return { kind: 'formula', formula: SUM, operands: { parts } };
}

function held(value: DefinitionKey): Definition['form'] {
  const operands: Record<string, Reference> = { holdingRate: ref('finance.holdingRate'), value: ref(value) };
  return () => ({ kind: 'formula', formula: HOLDING_COST, operands });
}

function perOrder(cost: DefinitionKey, amount: DefinitionKey): Definition['form'] {
  const operands: Record<string, Reference> = { orders: ref('ordersAYear'), cost: ref(cost), amount: ref(amount) };
  return () => ({ kind: 'formula', formula: COST_PER_ORDER, operands });
}

function everyStock(sight: Sight): number[] {
  return stocksWhere(sight, () => true);
}

/** What an order takes at the decoupling point. */
function partsAtPoint(sight: Sight): number[] {
  const { platform, modules } = sight.workings.supply;
  return stocksWhere(sight, (stock) => stock === platform || modules.includes(stock));
}

/** What comes to a stage is worth what the stages before it have added, on its own side of the decoupling point. */
function valueBefore(sight: Sight, stage: number): Form {
  const { facts, path } = sight.workings;
  const earlier = (visits: readonly { readonly index: number }[]) =>
    visits.flatMap(({ index }) => (index < stage ? [index] : []));
  if (supplyVisitOf(sight.workings, stage) !== null) {
    if (facts.stages[stage]?.role === 'module') return { kind: 'given', because: 'nothingBefore', value: 0 };
    const stages = facts.stages.flatMap(({ role }, index) => (role === 'platform' && index < stage ? [index] : []));
    return sum(ofStages('stage.addedValue', stages));
  }
  const isBefore = path.before.some(({ index }) => index === stage);
  if (isBefore) return sum(ofStages('stage.addedValue', earlier(path.before)));
  const parts = ofStocks('stock.value', partsAtPoint(sight));
  return sum([ref('order.value'), ...parts, ...ofStages('stage.addedValue', earlier(path.after))]);
}
