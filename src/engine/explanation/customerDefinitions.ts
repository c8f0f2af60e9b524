import { stockWaitVariance } from '../analytic/leadTimeIngredients.ts';
import {
  ACCEPTANCE,
  CONTACTS,
  DISPERSION,
  LATE_WHEN_LATE,
  LEAD_TIME_DEVIATION,
  LEAD_TIME_MEAN,
  PRODUCTION_DELIVERY_RATIO,
  PRODUCTION_TIME,
  STAGE_VARIANCE,
  VOLATILITY,
} from '../formulas/customerFormulas.ts';
import { A_YEAR, ORDERS_A_YEAR } from '../formulas/moneyFormulas.ts';
import type { Definition, Form, Reference, Sight } from './definition.ts';
import { queuesBeforePoint } from './queuesBefore.ts';
import { ofStages, ofStocks, orderVisits, ref, stocksWhere } from './sight.ts';

const common = {
  section: 6,
  sources: [],
  tests: ['explanations', 'leadTimeLaw', 'lawFlow'],
  needs: 'position',
} as const;
const inverted = {
  ...common,
  sources: ['deHoog1982', 'jackson1957'],
  tests: ['explanations', 'leadTimeLaw', 'monteCarlo', 'lawPromise'],
} as const;

/** What customers meet: how long it takes, what is promised, and what comes of it. */
export const CUSTOMER_DEFINITIONS = {
  dispersion: {
    symbol: ['v', '0'],
    unit: 'number',
    section: 3,
    sources: [],
    tests: ['explanations'],
    form: () => ({
      kind: 'formula',
      formula: DISPERSION,
      operands: { deviation: ref('demand.std'), rate: ref('demand.mean') },
    }),
  },
  pointDispersion: {
    symbol: ['v'],
    unit: 'number',
    section: 3,
    sources: ['whitt1983'],
    tests: ['explanations', 'queueing'],
    form: ({ workings }) => {
      const last = queuesBeforePoint(workings).at(-1);
      if (last === undefined) return { kind: 'same', because: 'nothingBefore', as: ref('dispersion') };
      return { kind: 'same', because: 'asItCame', as: ref('stage.departureScv', { stage: last.index }) };
    },
  },
  ordersAYear: {
    symbol: ['O'],
    unit: 'perYear',
    section: 7,
    sources: [],
    tests: ['explanations'],
    form: () => ({
      kind: 'formula',
      formula: ORDERS_A_YEAR,
      operands: { rate: ref('demand.mean'), year: ref('timeUnitsPerYear') },
    }),
  },
  'leadTime.mean': {
    ...common,
    symbol: ['L'],
    unit: 'time',
    form: ({ workings }) => ({
      kind: 'formula',
      formula: LEAD_TIME_MEAN,
      operands: { flowTimes: ofStages('stage.flowTime', orderStages(workings)), stockWait: ref('stockWait') },
    }),
  },
  'leadTime.std': {
    ...common,
    symbol: ['σ', 'L'],
    unit: 'time',
    form: ({ workings }) => ({
      kind: 'formula',
      formula: LEAD_TIME_DEVIATION,
      operands: {
        variances: ofStages('stage.variance', orderStages(workings)),
        stockVariance: ref('stockWait.variance'),
      },
    }),
  },
  'stage.variance': {
    ...common,
    symbol: ['Var', 'T'],
    unit: 'time²',
    form: (_, subject) => ({
      kind: 'formula',
      formula: STAGE_VARIANCE,
      operands: {
        waitVariance: ref('stage.waitVariance', subject),
        timeVariance: ref('stage.lotVariance', subject),
      },
    }),
  },
  'leadTime.p50': { ...inverted, symbol: ['L', '50%'], unit: 'time', form: percentile(0.5) },
  'leadTime.p80': { ...inverted, symbol: ['L', '80%'], unit: 'time', form: percentile(0.8) },
  'leadTime.p90': { ...inverted, symbol: ['L', '90%'], unit: 'time', form: percentile(0.9) },
  'leadTime.p95': { ...inverted, symbol: ['L', '95%'], unit: 'time', form: percentile(0.95) },
  'leadTime.p99': { ...inverted, symbol: ['L', '99%'], unit: 'time', form: percentile(0.99) },
  promise: {
    ...inverted,
    symbol: ['q'],
    unit: 'time',
    tests: ['explanations', 'customerOutcome', 'lawPromise'],
    form: (sight, subject) => {
      const { promise } = sight.workings.facts.chain.market;
      return 'time' in promise
        ? { kind: 'given', because: 'fixedPromise', value: promise.time }
        : percentile(promise.percentile, ref('market.percentile'))(sight, subject);
    },
  },
  onTime: {
    ...inverted,
    symbol: ['P', 'on time'],
    unit: 'share',
    tests: ['explanations', 'customerOutcome', 'leadTimeLaw', 'lawPromise'],
    form: (sight) => {
      const isFixed = 'time' in sight.workings.facts.chain.market.promise;
      const told = isFixed ? [] : [ref('market.percentile')];
      return {
        kind: 'step',
        step: isFixed ? 'onTime' : 'onTimeAtPercentile',
        value: sight.workings.view?.onTime ?? 0,
        ingredients: [ref('promise'), ...told, ...lawOf(sight)],
      };
    },
  },
  lateness: {
    ...inverted,
    symbol: ['E', 'late'],
    unit: 'time',
    form: (sight) => ({
      kind: 'step',
      step: 'lateness',
      value: sight.workings.view?.lateness ?? 0,
      ingredients: [ref('promise'), ...lawOf(sight)],
    }),
  },
  lateWhenLate: {
    ...common,
    symbol: ['E', 'when late'],
    unit: 'time',
    form: ({ workings }) => {
      if ((workings.view?.onTime ?? 1) >= 1) return { kind: 'given', because: 'alwaysOnTime', value: 0 };
      const operands = { lateness: ref('lateness'), onTime: ref('onTime') };
      return { kind: 'formula', formula: LATE_WHEN_LATE, operands };
    },
  },
  acceptance: {
    ...common,
    symbol: ['a'],
    unit: 'share',
    tests: ['explanations', 'customerOutcome', 'lawPromise'],
    form: ({ workings }) => {
      const { tolerated } = workings.facts.chain.market;
      if (tolerated === null) return { kind: 'none', because: 'noTolerated', see: [] };
      const value = workings.view?.acceptance ?? 0;
      if (tolerated.cv === 0) return { kind: 'given', because: 'toleratedAlike', value };
      const operands = {
        promise: ref('promise'),
        tolerated: ref('market.tolerated'),
        variation: ref('market.toleratedVariation'),
      };
      return { kind: 'formula', formula: ACCEPTANCE, operands };
    },
  },
  contacts: {
    ...common,
    symbol: ['γ'],
    unit: 'contacts',
    tests: ['explanations', 'customerOutcome'],
    form: () => ({
      kind: 'formula',
      formula: CONTACTS,
      operands: {
        perWait: ref('market.contactsPerWait'),
        leadTime: ref('leadTime.mean'),
        perLate: ref('market.contactsPerLate'),
        lateness: ref('lateness'),
      },
    }),
  },
  contactsAYear: {
    ...common,
    symbol: ['Γ'],
    unit: 'contacts',
    tests: ['explanations', 'customerOutcome'],
    form: () => ({
      kind: 'formula',
      formula: A_YEAR,
      operands: { each: ref('contacts'), orders: ref('ordersAYear') },
    }),
  },
  fillRate: {
    symbol: ['f'],
    unit: 'share',
    section: 4,
    sources: ['song2003'],
    tests: ['explanations', 'jointWait', 'monteCarlo'],
    needs: 'stocks',
    form: (sight) => atStock(sight, 'stock.fillRate', sight.workings.stockWait?.zero ?? 1),
  },
  stockWait: {
    symbol: ['W', 's'],
    unit: 'time',
    section: 4,
    sources: ['song2003', 'little1961'],
    tests: ['explanations', 'jointWait', 'monteCarlo', 'lawFlow'],
    needs: 'stocks',
    form: (sight) => atStock(sight, 'stock.wait', sight.workings.stockWait?.mean ?? 0),
  },
  'stockWait.second': {
    symbol: ['E[W²]', 's'],
    unit: 'time²',
    section: 4,
    sources: ['song2003', 'haji1971'],
    tests: ['explanations', 'jointWait'],
    needs: 'stocks',
    form: (sight) => atStock(sight, 'stock.second', sight.workings.stockWait?.second ?? 0),
  },
  'stockWait.variance': {
    symbol: ['Var', 'W,s'],
    unit: 'time²',
    section: 6,
    sources: [],
    tests: ['explanations', 'leadTimeLaw'],
    needs: 'stocks',
    form: ({ workings }) => ({
      kind: 'step',
      step: 'waitVariance',
      value: workings.stockWait === null ? 0 : stockWaitVariance(workings.stockWait),
      ingredients: [ref('stockWait'), ref('stockWait.second'), ref('fillRate')],
    }),
  },
  'pd.production': {
    ...common,
    symbol: ['P'],
    unit: 'time',
    sources: ['mather1988'],
    tests: ['explanations', 'customerOutcome', 'lawFlow'],
    form: ({ workings }) => {
      const isModule = (index: number) => workings.facts.stages[index]?.role === 'module';
      const stages = workings.supply.visits.map(({ index }) => index);
      const modules = ofStages('stage.flowTime', stages.filter(isModule));
      return {
        kind: 'formula',
        formula: PRODUCTION_TIME,
        operands: {
          order: ofStages('stage.flowTime', orderStages(workings)),
          platform: ofStages(
            'stage.flowTime',
            stages.filter((index) => !isModule(index)),
          ),
          modules,
        },
      };
    },
  },
  'pd.delivery': {
    symbol: ['D'],
    unit: 'time',
    section: 6,
    sources: ['mather1988'],
    tests: ['explanations'],
    form: (sight) => withTolerated(sight, { kind: 'same', because: 'asItCame', as: ref('market.tolerated') }),
  },
  'pd.ratio': {
    ...common,
    symbol: ['P:D'],
    unit: 'number',
    sources: ['mather1988'],
    tests: ['explanations', 'customerOutcome'],
    form: (sight) =>
      withTolerated(sight, {
        kind: 'formula',
        formula: PRODUCTION_DELIVERY_RATIO,
        operands: { production: ref('pd.production'), delivery: ref('pd.delivery') },
      }),
  },
  'pd.volatility': {
    symbol: ['V', 'D'],
    unit: 'number',
    section: 6,
    sources: ['olhager2003'],
    tests: ['explanations', 'customerOutcome'],
    form: (sight) =>
      withTolerated(sight, {
        kind: 'formula',
        formula: VOLATILITY,
        operands: { dispersion: ref('dispersion'), rate: ref('demand.mean'), delivery: ref('pd.delivery') },
      }),
  },
} as const satisfies Readonly<Record<string, Definition>>;

function orderStages(workings: Sight['workings']): number[] {
  return orderVisits(workings).map(({ index }) => index);
}

function percentile(share: number, told?: Reference): Definition['form'] {
  return (sight) => ({
    kind: 'step',
    step: 'percentile',
    value: sight.workings.view?.law.percentile(share) ?? 0,
    ingredients: [...(told === undefined ? [] : [told]), ...lawOf(sight)],
  });
}

/** What the law of the lead time is made of. */
function lawOf({ workings }: Sight): Reference[] {
  return [
    ref('leadTime.mean'),
    ref('leadTime.std'),
    ref('fillRate'),
    ref('stockWait'),
    ...ofStages('stage.delayProbability', orderStages(workings)),
  ];
}

/** At no stock, at one, or for the last of several. */
function atStock(sight: Sight, key: 'stock.fillRate' | 'stock.wait' | 'stock.second', value: number): Form {
  const { platform, modules } = sight.workings.supply;
  const parts = [...(platform === null ? [] : [platform]), ...modules];
  const places = stocksWhere(sight, (stock) => parts.includes(stock));
  const [only] = places;
  if (only === undefined) return { kind: 'given', because: 'noStock', value };
  if (parts.every(({ point }) => (point?.wait.mean ?? 0) === 0)) return { kind: 'given', because: 'noWait', value };
  if (places.length === 1) return { kind: 'same', because: 'singleStock', as: ref(key, { stock: only }) };
  const step = key === 'stock.second' ? 'slowestSecond' : 'slowestPart';
  return {
    kind: 'step',
    step,
    value,
    ingredients: [...ofStocks('stock.fillRate', places), ...ofStocks('stock.wait', places)],
  };
}

function withTolerated({ workings }: Sight, form: Form): Form {
  const isKnown = workings.facts.chain.market.tolerated !== null;
  return isKnown ? form : { kind: 'none', because: 'noTolerated', see: [] };
}
