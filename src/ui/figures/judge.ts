import type { FigureKey } from './figureOf.ts';

/** What a difference from the baseline means. */
export interface Judgement {
  readonly direction: 'up' | 'down' | 'same' | 'unknown';
  /** Better or worse for the company; null where there is nothing to judge. */
  readonly verdict: 'better' | 'worse' | null;
  /** Size of the difference, ≥ 0, in the unit of the figure. */
  readonly gap: number;
}

/** A difference that three significant digits do not show is none. */
const NOTICEABLE = 0.0005;

/**
 * Judges a difference: less time and less money is better, more customization is.
 *
 * @param difference value − baseline, null when either is undefined
 * @param size the larger of the two, ≥ 0
 */
export function judge(key: FigureKey, difference: number | null, size: number): Judgement {
  if (difference === null) return { direction: 'unknown', verdict: null, gap: 0 };
  const gap = Math.abs(difference);
  if (gap <= NOTICEABLE * size) return { direction: 'same', verdict: null, gap: 0 };
  const isUp = difference > 0;
  const isBetter = key === 'customization' ? isUp : !isUp;
  return { direction: isUp ? 'up' : 'down', verdict: isBetter ? 'better' : 'worse', gap };
}
