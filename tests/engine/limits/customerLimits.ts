import {
  ACCEPTANCE,
  CONTACTS,
  COVERAGE,
  COVERED_WEIGHT,
  CUSTOMIZATION_LEVEL,
  DISPERSION,
  LATE_WHEN_LATE,
  LEAD_TIME_DEVIATION,
  LEAD_TIME_MEAN,
  LEVEL_PART,
  PRODUCT,
  PRODUCTION_DELIVERY_RATIO,
  PRODUCTION_TIME,
  STAGE_VARIANCE,
  VOLATILITY,
} from '../../../src/engine/formulas/customerFormulas.ts';
import { evaluateFormula } from '../../../src/engine/formulas/formula.ts';
import { limit } from './limit.ts';

/** Formulas of the customer's view: constant times, no stages, no tolerance, everything offered. */
export const CUSTOMER_LIMITS = [
  limit(DISPERSION, 'steady demand', (f) => [f.of({ deviation: 0, rate: 20 }), 0]),
  limit(DISPERSION, 'Poisson demand: σ = √λ', (f) => [f.of({ deviation: Math.sqrt(20), rate: 20 }), 1]),
  limit(LEAD_TIME_MEAN, 'all from stock, no stage after it', (f) => [f.of({ flowTimes: [], stockWait: 0 }), 0]),
  limit(LEAD_TIME_DEVIATION, 'constant times', (f) => [f.of({ variances: [0, 0], stockVariance: 0 }), 0]),
  limit(LEAD_TIME_DEVIATION, 'one exponential stage: its mean', (f) => [f.of({ variances: [9], stockVariance: 0 }), 3]),
  limit(STAGE_VARIANCE, 'no queue: that of the work', (f) => [f.of({ waitVariance: 0, timeVariance: 4 }), 4]),
  limit(CONTACTS, 'nobody calls', (f) => [f.of({ perWait: 0, leadTime: 30, perLate: 0, lateness: 5 }), 0]),
  limit(CONTACTS, 'never late: for the wait only', (f) => [
    f.of({ perWait: 0.1, leadTime: 30, perLate: 1, lateness: 0 }),
    3,
  ]),
  limit(ACCEPTANCE, 'promised at once: everybody', (f) => [f.of({ promise: 0, tolerated: 10, variation: 0.3 }), 1]),
  limit(ACCEPTANCE, 'exponential patience', (f) => [
    f.of({ promise: 7, tolerated: 10, variation: 1 }),
    Math.exp(-7 / 10),
  ]),
  limit(LATE_WHEN_LATE, 'always late: the mean lateness', (f) => [f.of({ lateness: 4, onTime: 0 }), 4]),
  limit(PRODUCTION_TIME, 'no modules: the line', (f) => [f.of({ order: [2], platform: [3, 4], modules: [] }), 9]),
  limit(PRODUCTION_TIME, 'all modules: the slowest', (f) => [f.of({ order: [2], platform: [], modules: [3, 4] }), 6]),
  limit(PRODUCTION_DELIVERY_RATIO, 'customers wait for all of it', (f) => [f.of({ production: 8, delivery: 8 }), 1]),
  limit(VOLATILITY, 'steady demand', (f) => [f.of({ dispersion: 0, rate: 2, delivery: 8 }), 0]),
  limit(VOLATILITY, 'Poisson orders, one for each tolerated time', (f) => [
    f.of({ dispersion: 1, rate: 0.125, delivery: 8 }),
    1,
  ]),
  limit(COVERAGE, 'everything is offered', (f) => [f.of({ wished: 12, offered: 12, exponent: 1 }), 1]),
  limit(COVERAGE, 'all alike: as many as are offered', (f) => [f.of({ wished: 12, offered: 3, exponent: 0 }), 1 / 4]),
  limit(CUSTOMIZATION_LEVEL, 'everything is specified', (f) => [
    f.of({ specified: [2, 3], chosen: [], weights: [2, 3] }),
    1,
  ]),
  limit(LEVEL_PART, 'nothing is specified', (f) => [f.of({ parts: [], weights: [2, 3] }), 0]),
  limit(COVERED_WEIGHT, 'everything is offered', (f) => [f.of({ weight: 3, coverage: 1 }), 3]),
  limit(PRODUCT, 'no wishes: one product', (f) => [f.of({ parts: [] }), 1]),
  limit(evaluateFormula, 'a formula of empty lists only', (f) => [f(PRODUCT, new Map([['parts', []]])), 1]),
];
