import { formula, formulaOver } from './formula.ts';

/* The customer's view: model document, sections 2 and 6. */

export const DISPERSION = formula(['deviation', 'rate'], ({ deviation, rate }, { times, over }) =>
  over(times(deviation, deviation), rate),
);

/** The mean is the sum of the means, whatever the law. */
export const LEAD_TIME_MEAN = formulaOver(['stockWait'], ['flowTimes'], ({ flowTimes, stockWait }, { plus, total }) =>
  plus(total(flowTimes), stockWait),
);

export const LEAD_TIME_DEVIATION = formulaOver(
  ['stockVariance'],
  ['variances'],
  ({ variances, stockVariance }, { plus, root, total }) => root(plus(total(variances), stockVariance)),
);

export const STAGE_VARIANCE = formula(['waitVariance', 'timeVariance'], ({ waitVariance, timeVariance }, { plus }) =>
  plus(waitVariance, timeVariance),
);

export const CONTACTS = formula(
  ['perWait', 'leadTime', 'perLate', 'lateness'],
  ({ perWait, leadTime, perLate, lateness }, { plus, times }) =>
    plus(times(perWait, leadTime), times(perLate, lateness)),
);

/** P(T ≥ q) with T gamma of this mean and coefficient of variation. */
export const ACCEPTANCE = formula(
  ['promise', 'tolerated', 'variation'],
  ({ promise, tolerated, variation }, { times, over, call }) =>
    call(
      'gammaSurvival',
      over(1, times(variation, variation)),
      over(times(promise, over(1, times(variation, variation))), tolerated),
    ),
);

export const LATE_WHEN_LATE = formula(['lateness', 'onTime'], ({ lateness, onTime }, { minus, over }) =>
  over(lateness, minus(1, onTime)),
);

/** P: the order-driven flow times, and the longer of the platform's line and the slowest module. */
export const PRODUCTION_TIME = formulaOver(
  [],
  ['order', 'platform', 'modules'],
  ({ order, platform, modules }, { plus, largest, total, largestOf }) =>
    plus(total(order), largest(total(platform), largestOf(modules))),
);

export const PRODUCTION_DELIVERY_RATIO = formula(['production', 'delivery'], ({ production, delivery }, { over }) =>
  over(production, delivery),
);

/** Olhager 2003. */
export const VOLATILITY = formula(
  ['dispersion', 'rate', 'delivery'],
  ({ dispersion, rate, delivery }, { times, over, root }) => root(over(dispersion, times(rate, delivery))),
);

export const COVERAGE = formula(['wished', 'offered', 'exponent'], ({ wished, offered, exponent }, { call }) =>
  call('coverage', wished, offered, exponent),
);

export const CUSTOMIZATION_LEVEL = formulaOver(
  [],
  ['specified', 'chosen', 'weights'],
  ({ specified, chosen, weights }, { plus, over, total }) =>
    over(plus(total(specified), total(chosen)), total(weights)),
);

/** A part of the level: what this part weighs of all that is weighed. */
export const LEVEL_PART = formulaOver([], ['parts', 'weights'], ({ parts, weights }, { over, total }) =>
  over(total(parts), total(weights)),
);

export const COVERED_WEIGHT = formula(['weight', 'coverage'], ({ weight, coverage }, { times }) =>
  times(weight, coverage),
);

export const PRODUCT = formulaOver([], ['parts'], ({ parts }, { productOf }) => productOf(parts));
