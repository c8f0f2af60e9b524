import { COVERAGE, COVERED_WEIGHT, CUSTOMIZATION_LEVEL, LEVEL_PART, PRODUCT } from '../formulas/customerFormulas.ts';
import type { Definition, Form, Reference, Sight } from './definition.ts';
import type { DefinitionKey } from './definitionKey.ts';
import { isSpecified, ofWishes, ref, wishesWhere, wishOf } from './sight.ts';

const common = { section: 6, sources: ['duray2002'], tests: ['explanations', 'customization'] } as const;

/** What customers may choose, and which position serves the goal best. */
export const CHOICE_DEFINITIONS = {
  'customization.level': {
    ...common,
    symbol: ['M'],
    unit: 'share',
    form: (sight) =>
      weighed(sight, {
        kind: 'formula',
        formula: CUSTOMIZATION_LEVEL,
        operands: { specified: specified(sight), chosen: chosen(sight), weights: weights(sight) },
      }),
  },
  'customization.specified': {
    ...common,
    symbol: ['M', 's'],
    unit: 'share',
    tests: ['explanations', 'customization', 'lawPoint'],
    form: (sight) =>
      weighed(sight, {
        kind: 'formula',
        formula: LEVEL_PART,
        operands: { parts: specified(sight), weights: weights(sight) },
      }),
  },
  'customization.chosen': {
    ...common,
    symbol: ['M', 'c'],
    unit: 'share',
    form: (sight) =>
      weighed(sight, {
        kind: 'formula',
        formula: LEVEL_PART,
        operands: { parts: chosen(sight), weights: weights(sight) },
      }),
  },
  'customization.perfectMatch': {
    ...common,
    symbol: ['x'],
    unit: 'share',
    tests: ['explanations', 'customization', 'lawPoint'],
    form: (sight) => ({
      kind: 'formula',
      formula: PRODUCT,
      operands: {
        parts: ofWishes(
          'wish.coverage',
          wishesWhere(sight, (wish) => !isSpecified(sight, wish)),
        ),
      },
    }),
  },
  'customization.products': {
    ...common,
    symbol: ['n', 'p'],
    unit: 'count',
    tests: ['explanations', 'customization', 'variants'],
    form: (sight) => ({
      kind: 'formula',
      formula: PRODUCT,
      operands: {
        parts: ofWishes(
          'wish.options',
          wishesWhere(sight, () => true),
        ),
      },
    }),
  },
  'wish.coverage': {
    ...common,
    symbol: ['φ'],
    unit: 'share',
    section: 2,
    sources: [],
    tests: ['explanations', 'itemGroups'],
    form: (_, subject) => ({
      kind: 'formula',
      formula: COVERAGE,
      operands: {
        wished: ref('wish.wished', subject),
        offered: ref('wish.offered', subject),
        exponent: ref('wish.exponent', subject),
      },
    }),
  },
  'wish.covered': {
    ...common,
    symbol: ['w φ'],
    unit: 'number',
    form: (_, subject) => ({
      kind: 'formula',
      formula: COVERED_WEIGHT,
      operands: { weight: ref('wish.weight', subject), coverage: ref('wish.coverage', subject) },
    }),
  },
  'wish.options': {
    ...common,
    symbol: ['n', 'o'],
    unit: 'count',
    section: 2,
    sources: [],
    form: (sight, subject) =>
      isSpecified(sight, wishOf(sight, subject))
        ? { kind: 'same', because: 'specifiedWish', as: ref('wish.wished', subject) }
        : { kind: 'same', because: 'asItCame', as: ref('wish.offered', subject) },
  },
  differentiation: {
    symbol: ['d'],
    unit: 'count',
    section: 2,
    sources: [],
    tests: ['explanations', 'variants', 'lawPoint'],
    form: (sight) => {
      const { facts } = sight.workings;
      const stage = facts.stages[facts.differentiation]?.stage;
      const wishes = wishesWhere(sight, (wish) => wish.stage === stage?.id);
      return {
        kind: 'step',
        step: 'differentiation',
        value: facts.differentiation,
        ingredients: [
          ...(typeof stage?.items === 'number' ? [ref('stage.toldItems', { stage: facts.differentiation })] : []),
          ...ofWishes('wish.offered', wishes),
        ],
      };
    },
  },
  best: {
    symbol: ['k', 'best'],
    unit: 'count',
    section: 7,
    sources: [],
    tests: ['explanations', 'best', 'worked'],
    form: ({ best, stops }) =>
      best === null
        ? { kind: 'none', because: 'noGoal', see: stops.map((codp) => ref('goal', { codp })) }
        : {
            kind: 'step',
            step: 'best',
            value: best,
            ingredients: stops.map((codp) => ref('goal', { codp })),
          },
  },
  goal: {
    symbol: ['G'],
    unit: 'number',
    section: 7,
    sources: [],
    tests: ['explanations', 'best'],
    needs: 'position',
    form: ({ workings }) => ({
      kind: 'same',
      because: 'byGoal',
      as: ref(minimised(workings.facts.chain.goal.minimise)),
    }),
  },
} as const satisfies Readonly<Record<string, Definition>>;

function minimised(goal: 'total' | 'inventory' | 'promise'): DefinitionKey {
  switch (goal) {
    case 'total':
      return 'cost.total';
    case 'inventory':
      return 'cost.inventory';
    case 'promise':
      return 'promise';
  }
}

function weighed(sight: Sight, form: Form): Form {
  const isWeighed = sight.workings.facts.chain.wishes.some(({ weight }) => weight > 0);
  return isWeighed ? form : { kind: 'none', because: 'noWeights', see: [] };
}

function specified(sight: Sight): Reference[] {
  return ofWishes(
    'wish.weight',
    wishesWhere(sight, (wish) => isSpecified(sight, wish)),
  );
}

function chosen(sight: Sight): Reference[] {
  return ofWishes(
    'wish.covered',
    wishesWhere(sight, (wish) => !isSpecified(sight, wish)),
  );
}

function weights(sight: Sight): Reference[] {
  return ofWishes(
    'wish.weight',
    wishesWhere(sight, () => true),
  );
}
