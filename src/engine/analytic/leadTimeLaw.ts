import { type Inverted, inverted } from './invertLeadTime.ts';
import { atStart, type Ingredients, type LeadTimeParts, prepare, reachOf } from './leadTimeIngredients.ts';
import { percentilesOf } from './leadTimePercentiles.ts';

/** The law of a customer's lead time. */
export interface LeadTimeLaw {
  readonly mean: number;
  readonly standardDeviation: number;
  /** P(L ≤ x). */
  readonly distribution: (x: number) => number;
  /** E[(L − x)⁺]. */
  readonly excess: (x: number) => number;
  /** The least x with P(L ≤ x) ≥ p, for 0 < p < 1. */
  readonly percentile: (p: number) => number;
}

/**
 * The law of the lead time as the convolution of its parts, by its Laplace transform.
 *
 * The transform of the sum is the product of the parts'; it is inverted numerically, apart for orders that meet no
 * delay at all (a narrow law on a scale of its own) and for the others. Exact for Jackson tandems.
 *
 * @see model.md §6; de Hoog, Knight & Stokes 1982
 */
export function leadTimeLaw(parts: LeadTimeParts): LeadTimeLaw {
  const ingredients = prepare(parts);
  const standardDeviation = Math.sqrt(ingredients.variance);
  const whole = inverted(ingredients, reachOf(ingredients));
  const law = {
    mean: ingredients.mean,
    standardDeviation,
    distribution: (x: number) => distributionAt(ingredients, whole, x),
    excess: (x: number) => {
      const beyond = x - ingredients.shift;
      if (beyond <= 0) return ingredients.mean - x;
      if (beyond >= whole.reach) return 0;
      return Math.max(0, ingredients.mean - x + whole.shortfall(beyond));
    },
  };
  return { ...law, percentile: percentilesOf(ingredients, whole) };
}

function distributionAt(law: Ingredients, whole: Inverted, x: number): number {
  const beyond = x - law.shift;
  // Ties count as on time: a promise that differs from the constant parts by rounding only is kept.
  if (beyond < -1e-9 * Math.abs(x)) return 0;
  if (beyond >= whole.reach) return 1;
  return beyond <= 0 ? atStart(law) : whole.distribution(beyond);
}
