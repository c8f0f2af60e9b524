import { type ItemAt, itemAt } from '../analytic/stockPoint.ts';
import {
  ITEM_CYCLE_STOCK,
  ITEM_DISPERSION,
  ITEM_ERROR,
  ITEM_MEAN,
  ITEM_MEAN_SEEN,
  ITEM_ON_HAND,
  ITEM_RATE,
  ITEM_VARIANCE,
  LUMPINESS,
  OF_ALL,
  OF_ALL_BY_SHARE,
  OVERTAKING,
} from '../formulas/stockFormulas.ts';
import type { Definition, Form, Reference, Sight, StepKey } from './definition.ts';
import type { DefinitionKey } from './definitionKey.ts';
import type { Subject } from './figureKey.ts';
import { itemOf, ofWishes, ref, stockOf, wishesWhere } from './sight.ts';

const common = {
  section: 4,
  sources: ['zipkin2000'],
  tests: ['explanations', 'itemStock', 'stockPoint'],
  needs: 'stock',
} as const;

const law = { ...common, sources: ['zipkin2000', 'adan1995'] } as const;

/** One item of a stock, or several that are equally asked for. */
export const ITEM_DEFINITIONS = {
  'item.share': {
    ...common,
    symbol: ['p', 'j'],
    unit: 'share',
    section: 2,
    tests: ['explanations', 'itemGroups'],
    form: (sight, subject) => step('shareOfItem', itemOf(sight, subject).share, wishes(sight, subject)),
  },
  'item.count': {
    ...common,
    symbol: ['n', 'j'],
    unit: 'count',
    section: 2,
    tests: ['explanations', 'itemGroups'],
    form: (sight, subject) =>
      step('itemCount', itemOf(sight, subject).count, [ref('stock.items', stockAlone(subject))]),
  },
  'item.rate': {
    ...common,
    symbol: ['λ', 'j'],
    unit: 'rate',
    form: (_, subject) => ({
      kind: 'formula',
      formula: ITEM_RATE,
      operands: { rate: ref('demand.mean'), share: ref('item.share', subject) },
    }),
  },
  'item.mean': {
    ...common,
    symbol: ['m', 'j'],
    unit: 'units',
    form: (_, subject) => ({
      kind: 'formula',
      formula: ITEM_MEAN,
      operands: {
        rate: ref('item.rate', subject),
        replenishment: ref('stock.replenishmentTime', stockAlone(subject)),
      },
    }),
  },
  'item.dispersion': {
    ...common,
    symbol: ['v', 'j'],
    unit: 'number',
    form: (_, subject) => ({
      kind: 'formula',
      formula: ITEM_DISPERSION,
      operands: { share: ref('item.share', subject), dispersion: ref('pointDispersion') },
    }),
  },
  'item.error': {
    ...common,
    symbol: ['ε', 'j'],
    unit: 'share',
    form: (_, subject) => ({
      kind: 'formula',
      formula: ITEM_ERROR,
      operands: { error: ref('demand.forecastError'), share: ref('item.share', subject) },
    }),
  },
  'item.lumpiness': {
    ...common,
    symbol: ['A'],
    unit: 'units²',
    form: (sight, subject) => {
      const stock = stockAlone(subject);
      if (stockOf(sight, subject).rules.policy.demandLot === 1) {
        return { kind: 'given', because: 'singleUnits', value: 0 };
      }
      const operands = {
        askers: ref('stock.askers', stock),
        demandLot: ref('stock.demandLot', stock),
        mean: ref('item.mean', subject),
      };
      return { kind: 'formula', formula: LUMPINESS, operands };
    },
  },
  'item.overtaking': {
    ...common,
    symbol: ['X'],
    unit: 'units²',
    sources: ['palm1938'],
    form: (sight, subject) => {
      const stock = stockAlone(subject);
      const { crossingMean, crossingVariance } = stockOf(sight, subject).replenishment;
      if (crossingMean === 0 || crossingVariance === 0) return { kind: 'given', because: 'noOvertaking', value: 0 };
      const operands = {
        rate: ref('item.rate', subject),
        crossingVariance: ref('stock.crossingVariance', stock),
        lot: ref('stock.lot', stock),
        dispersion: ref('item.dispersion', subject),
        crossingMean: ref('stock.crossingMean', stock),
      };
      return { kind: 'formula', formula: OVERTAKING, operands };
    },
  },
  'item.variance': {
    ...common,
    symbol: ['Var', 'D,j'],
    unit: 'units²',
    form: (_, subject) => ({
      kind: 'formula',
      formula: ITEM_VARIANCE,
      operands: {
        dispersion: ref('item.dispersion', subject),
        mean: ref('item.mean', subject),
        rate: ref('item.rate', subject),
        ordered: ref('stock.orderedVariance', stockAlone(subject)),
        error: ref('item.error', subject),
        lumpiness: ref('item.lumpiness', subject),
        overtaking: ref('item.overtaking', subject),
      },
    }),
  },
  'item.meanSeen': {
    ...common,
    symbol: ['m′', 'j'],
    unit: 'units',
    form: (_, subject) => ({
      kind: 'formula',
      formula: ITEM_MEAN_SEEN,
      operands: { mean: ref('item.mean', subject), dispersion: ref('item.dispersion', subject) },
    }),
  },
  'item.reorderPoint': {
    ...law,
    symbol: ['r', 'j'],
    unit: 'units',
    form: (sight, subject) =>
      replenished(sight, subject, 'reorderPoint', (item) => item.stock.reorderPoint, 'item.mean'),
  },
  'item.backorders': {
    ...law,
    symbol: ['B', 'j'],
    unit: 'units',
    form: (sight, subject) =>
      replenished(sight, subject, 'backorders', (item) => item.stock.backorders, 'item.mean', 'item.reorderPoint'),
  },
  'item.fillRate': {
    ...law,
    symbol: ['f', 'j'],
    unit: 'share',
    form: (sight, subject) =>
      replenished(sight, subject, 'fillRate', (item) => item.stock.fillRate, 'item.meanSeen', 'item.reorderPoint'),
  },
  'item.onHand': {
    ...common,
    symbol: ['I', 'j'],
    unit: 'units',
    form: (_, subject) => ({
      kind: 'formula',
      formula: ITEM_ON_HAND,
      operands: {
        reorderPoint: ref('item.reorderPoint', subject),
        lot: ref('stock.lot', stockAlone(subject)),
        demandLot: ref('stock.demandLot', stockAlone(subject)),
        mean: ref('item.mean', subject),
        backorders: ref('item.backorders', subject),
      },
    }),
  },
  'item.cycleStock': {
    ...common,
    symbol: ['I', 'c,j'],
    unit: 'units',
    form: (_, subject) => ({
      kind: 'formula',
      formula: ITEM_CYCLE_STOCK,
      operands: { lot: ref('stock.lot', stockAlone(subject)), onHand: ref('item.onHand', subject) },
    }),
  },
  'item.onHandAll': { ...common, symbol: ['n I', 'j'], unit: 'units', form: ofAll('item.onHand') },
  'item.cycleStockAll': { ...common, symbol: ['n I', 'c,j'], unit: 'units', form: ofAll('item.cycleStock') },
  'item.backordersAll': { ...common, symbol: ['n B', 'j'], unit: 'units', form: ofAll('item.backorders') },
  'item.fillRateAll': {
    ...common,
    symbol: ['n p f', 'j'],
    unit: 'share',
    form: (_, subject) => ({
      kind: 'formula',
      formula: OF_ALL_BY_SHARE,
      operands: {
        count: ref('item.count', subject),
        share: ref('item.share', subject),
        each: ref('item.fillRate', subject),
      },
    }),
  },
} as const satisfies Readonly<Record<string, Definition>>;

/** The stock of an item. */
function stockAlone({ item: _, ...stock }: Subject): Subject {
  return stock;
}

function step(name: StepKey, value: number, ingredients: readonly Reference[]): Form {
  return { kind: 'step', step: name, value, ingredients };
}

function ofAll(each: DefinitionKey): Definition['form'] {
  return (_, subject) => {
    const operands: Record<string, Reference> = { count: ref('item.count', subject), each: ref(each, subject) };
    return { kind: 'formula', formula: OF_ALL, operands };
  };
}

/** By the law of demand over the replenishment time; without such a time nothing waits, and the reorder point is 0. */
function replenished(
  sight: Sight,
  subject: Subject,
  name: StepKey,
  figure: (item: ItemAt) => number,
  ...ingredients: readonly DefinitionKey[]
): Form {
  const { rules, replenishment } = stockOf(sight, subject);
  const value = figure(itemAt(rules, replenishment, itemOf(sight, subject).share));
  if (replenishment.mean === 0) return { kind: 'given', because: 'noReplenishment', value };
  return step(name, value, [
    ...ingredients.map((key) => ref(key, subject)),
    ref('item.variance', subject),
    ref('stock.lot', stockAlone(subject)),
    ...(name === 'reorderPoint' ? [ref(rules.service.measure === 'level' ? 'service.level' : 'service.target')] : []),
  ]);
}

function wishes(sight: Sight, subject: Subject): Reference[] {
  const { boundary, line, wish: family } = stockOf(sight, subject);
  const { stages } = sight.workings.facts;
  const places = wishesWhere(sight, ({ id, stage }) => {
    const index = stages.findIndex((one) => one.stage.id === stage);
    return line === null ? id === family : stages[index]?.role === 'platform' && index < boundary;
  });
  return [...ofWishes('wish.offered', places), ...ofWishes('wish.exponent', places)];
}
