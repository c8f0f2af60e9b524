import { askersOf } from '../analytic/stockPoint.ts';
import type { SuppliedStock } from '../analytic/supply.ts';
import { PRODUCT } from '../formulas/customerFormulas.ts';
import type { Formula } from '../formulas/formula.ts';
import {
  FAMILY_PART,
  MOST,
  SAFETY_STOCK,
  SHARE_OF_ORDERS,
  STOCK_LOT,
  STOCK_VALUE,
  STOCK_WAIT,
  SUM,
} from '../formulas/stockFormulas.ts';
import type { Definition, Form, Reference, Sight } from './definition.ts';
import type { DefinitionKey } from './definitionKey.ts';
import type { Subject } from './figureKey.ts';
import { ofStages, ofStocks, ofWishes, ref, stageOf, stockOf, stocksWhere, wishesWhere } from './sight.ts';

const common = {
  section: 4,
  sources: ['zipkin2000'],
  tests: ['explanations', 'stockPoint', 'lawStock'],
  needs: 'stock',
} as const;

/** What every stock holds, owes and is worth. */
export const STOCK_DEFINITIONS = {
  'stock.items': {
    symbol: ['J'],
    unit: 'count',
    section: 2,
    sources: [],
    tests: ['explanations', 'variants', 'itemGroups'],
    form: items,
  },
  'stock.lot': {
    symbol: ['Q'],
    unit: 'units',
    section: 4,
    sources: [],
    tests: ['explanations', 'supply'],
    form: (sight, subject) => {
      const { line, stage } = stockOf(sight, subject);
      if (line === null) return { kind: 'same', because: 'asItCame', as: ref('stage.ownLot', { stage }) };
      const operands = {
        demandLot: ref('stock.demandLot', subject),
        largestLot: ref('stock.largestLot', subject),
      };
      return { kind: 'formula', formula: STOCK_LOT, operands };
    },
  },
  'stock.demandLot': {
    symbol: ['Q', 'd'],
    unit: 'units',
    section: 4,
    sources: [],
    tests: ['explanations', 'supply'],
    form: (sight, subject) => {
      const own = stockOf(sight, subject);
      const [next] = stocksWhere(sight, ({ line }) => line !== null && line.boundary > own.boundary).slice(-1);
      if (own.line === null || next === undefined) return { kind: 'given', because: 'singleUnits', value: 1 };
      return { kind: 'same', because: 'asItCame', as: ref('stock.lot', { stock: next }) };
    },
  },
  'stock.largestLot': {
    symbol: ['Q', 'max'],
    unit: 'units',
    section: 4,
    sources: [],
    tests: ['explanations', 'supply'],
    form: (sight, subject) => ({
      kind: 'formula',
      formula: MOST,
      operands: { parts: ofStages('stage.ownLot', stagesOf(stockOf(sight, subject))) },
    }),
  },
  'stock.replenishmentTime': {
    ...common,
    symbol: ['L'],
    unit: 'time',
    sources: ['sherbrooke1968'],
    tests: ['explanations', 'supply', 'monteCarlo'],
    form: (sight, subject) => sum(supplied(sight, subject, 'stage.flowTime', 'stock.wait')),
  },
  'stock.onHand': { ...common, symbol: ['I'], unit: 'units', form: overItems('item.onHandAll') },
  'stock.cycleStock': { ...common, symbol: ['I', 'c'], unit: 'units', form: overItems('item.cycleStockAll') },
  'stock.backorders': { ...common, symbol: ['B'], unit: 'units', form: overItems('item.backordersAll') },
  'stock.safetyStock': {
    ...common,
    symbol: ['I', 's'],
    unit: 'units',
    form: (_, subject) => ({
      kind: 'formula',
      formula: SAFETY_STOCK,
      operands: { onHand: ref('stock.onHand', subject), cycleStock: ref('stock.cycleStock', subject) },
    }),
  },
  'stock.fillRate': {
    ...common,
    symbol: ['f'],
    unit: 'share',
    tests: ['explanations', 'stockPoint', 'itemStock', 'multiProduct'],
    form: (sight, subject) => ({
      kind: 'formula',
      formula: SHARE_OF_ORDERS,
      operands: { parts: groupsOf(sight, subject, 'item.fillRateAll') },
    }),
  },
  'stock.value': {
    symbol: ['V'],
    unit: 'money',
    section: 7,
    sources: [],
    tests: ['explanations', 'money', 'lawPoint'],
    form: (sight, subject) => {
      const { line, stage, boundary } = stockOf(sight, subject);
      if (line === null) {
        const operands = { whole: ref('stage.addedValue', { stage }), families: ref('stage.families', { stage }) };
        return { kind: 'formula', formula: FAMILY_PART, operands };
      }
      const stages = sight.workings.facts.stages.flatMap(({ role }, index) =>
        role === 'platform' && index < boundary ? [index] : [],
      );
      return sum(ofStages('stage.addedValue', stages));
    },
  },
  'stock.worth': {
    ...common,
    symbol: ['V', 'I'],
    unit: 'money',
    section: 7,
    tests: ['explanations', 'money'],
    form: worth('stock.onHand'),
  },
  'point.items': {
    symbol: ['J', 'k'],
    unit: 'count',
    section: 2,
    sources: [],
    tests: ['explanations', 'variants'],
    form: atPoint('stock.items', SUM, items),
  },
  'point.combined': {
    symbol: ['J', 'Π'],
    unit: 'count',
    section: 2,
    sources: [],
    tests: ['explanations', 'variants'],
    form: atPoint('stock.items', PRODUCT, items),
  },
  'point.worth': {
    ...common,
    symbol: ['V', 'k'],
    unit: 'money',
    section: 7,
    tests: ['explanations', 'money'],
    needs: 'stocks',
    form: atPoint('stock.worth', SUM, worth('stock.onHand')),
  },
  'stock.wait': {
    ...common,
    symbol: ['W', 's'],
    unit: 'time',
    sources: ['little1961'],
    tests: ['explanations', 'stockPoint', 'lawFlow'],
    form: (_, subject) => ({
      kind: 'formula',
      formula: STOCK_WAIT,
      operands: { backorders: ref('stock.backorders', subject), rate: ref('demand.mean') },
    }),
  },
  'stock.second': {
    ...common,
    symbol: ['E[W²]', 's'],
    unit: 'time²',
    sources: ['haji1971'],
    form: (sight, subject) => ({
      kind: 'step',
      step: 'averageSecond',
      value: stockOf(sight, subject).point?.wait.second ?? 0,
      ingredients: [ref('stock.backorders', subject), ref('demand.mean')],
    }),
  },
  'stock.waitVariance': {
    ...common,
    symbol: ['Var', 'W'],
    unit: 'time²',
    sources: ['haji1971'],
    form: (sight, subject) => {
      const wait = stockOf(sight, subject).point?.wait;
      return {
        kind: 'step',
        step: 'waitVariance',
        value: wait === undefined ? 0 : Math.max(0, wait.second - wait.mean * wait.mean),
        ingredients: [ref('stock.wait', subject), ref('stock.second', subject)],
      };
    },
  },
  'stock.orderedVariance': {
    ...common,
    symbol: ['Var', 'L'],
    unit: 'time²',
    form: (sight, subject) =>
      sum([
        ...supplied(sight, subject, 'stage.waitVariance', 'stock.waitVariance'),
        ...ofStages('stage.lotVariance', stagesWhere(sight, subject, true)),
      ]),
  },
  'stock.crossingMean': {
    ...common,
    symbol: ['μ'],
    unit: 'time',
    form: (sight, subject) => sum(ofStages('stage.lotTime', stagesWhere(sight, subject, false))),
  },
  'stock.crossingVariance': {
    ...common,
    symbol: ['ς', '', '2'],
    unit: 'time²',
    form: (sight, subject) => sum(ofStages('stage.lotVariance', stagesWhere(sight, subject, false))),
  },
  'stock.askers': {
    ...common,
    symbol: ['N'],
    unit: 'number',
    form: (sight, subject) => ({
      kind: 'step',
      step: 'askers',
      value: askersOf(stockOf(sight, subject).rules),
      ingredients: [ref('stock.items', subject)],
    }),
  },
  'stock.cycleWorth': { ...common, symbol: ['V', 'c'], unit: 'money', section: 7, form: worth('stock.cycleStock') },
  'stock.safetyWorth': { ...common, symbol: ['V', 's'], unit: 'money', section: 7, form: worth('stock.safetyStock') },
} as const satisfies Readonly<Record<string, Definition>>;

/** The stages that replenish a stock from the one before it. */
function stagesOf({ line, stage }: SuppliedStock): readonly number[] {
  return line?.stages ?? [stage];
}

/** Those whose lots stay in sequence, or those in which they may overtake each other. */
function stagesWhere(sight: Sight, subject: Subject, keepsOrder: boolean): number[] {
  return stagesOf(stockOf(sight, subject)).filter((stage) => {
    const { servers, supply } = stageOf(sight, { stage }).stage;
    return (servers === 1 || (servers === null && supply === 'sequential')) === keepsOrder;
  });
}

/** A figure of every stage that replenishes a stock, and one of the stock upstream from which it comes. */
function supplied(sight: Sight, subject: Subject, key: DefinitionKey, upstreamKey: DefinitionKey): Reference[] {
  const own = stockOf(sight, subject);
  const [before] = stocksWhere(sight, ({ line }) => line !== null && line.boundary < own.boundary);
  const upstream = own.line === null || before === undefined ? [] : [ref(upstreamKey, { stock: before })];
  return [...ofStages(key, stagesOf(own)), ...upstream];
}

function items(sight: Sight, subject: Subject): Form {
  const { boundary, line, wish: family } = stockOf(sight, subject);
  if (line === null) {
    const [wish] = wishesWhere(sight, ({ id }) => id === family);
    if (wish === undefined) return { kind: 'given', because: 'singleItem', value: 1 };
    return { kind: 'same', because: 'asItCame', as: ref('wish.offered', { wish }) };
  }
  const { stages, chain } = sight.workings.facts;
  const isPlatform = (index: number) => stages[index]?.role === 'platform' && index < boundary;
  const told = stages.findLastIndex(({ stage }, index) => isPlatform(index) && stage.items !== null);
  const place = (id: string) => stages.findIndex(({ stage }) => stage.id === id);
  const wishes = chain.wishes.flatMap(({ stage }, wish) =>
    place(stage) > told && isPlatform(place(stage)) ? [wish] : [],
  );
  const start = told < 0 ? [] : [ref('stage.toldItems', { stage: told })];
  const parts = [...start, ...ofWishes('wish.offered', wishes)];
  if (parts.length === 0) return { kind: 'given', because: 'singleItem', value: 1 };
  return { kind: 'formula', formula: PRODUCT, operands: { parts } };
}

function sum(parts: readonly Reference[]): Form {
  return { kind: 'formula', formula: SUM, operands: { parts } };
}

function groupsOf(sight: Sight, subject: Subject, key: DefinitionKey): Reference[] {
  return stockOf(sight, subject).items.groups.map((_, item) => ref(key, { ...subject, item }));
}

function overItems(key: DefinitionKey): Definition['form'] {
  return (sight, subject) => sum(groupsOf(sight, subject, key));
}

function worth(units: DefinitionKey): Definition['form'] {
  return (_, subject) => {
    const operands: Record<string, Reference> = { units: ref(units, subject), value: ref('stock.value', subject) };
    return { kind: 'formula', formula: STOCK_VALUE, operands };
  };
}

/**
 * Of the stocks at the decoupling point together: the platform's, and those of the families of modules.
 *
 * @param alone how the figure of one stock comes about: where there is but one, this is told at once
 */
function atPoint(key: DefinitionKey, formula: Formula, alone: Definition['form']): Definition['form'] {
  return (sight) => {
    const places = stocksWhere(sight, ({ boundary }) => boundary === sight.codp);
    const [only] = places;
    if (only === undefined) return { kind: 'given', because: 'nothingHere', value: 0 };
    if (places.length === 1) return alone(sight, { stock: only });
    return { kind: 'formula', formula, operands: { parts: ofStocks(key, places) } };
  };
}
