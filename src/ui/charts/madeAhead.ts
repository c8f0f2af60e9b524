import type { Position } from '../../engine/performance/position.ts';

/**
 * How long was worked on forecast before the order came: of P, what lies before the decoupling point [time].
 *
 * P is the order-driven flow times and the longest forecast-driven line; the customer's lead time is those same flow
 * times and the wait for stock.
 *
 * @returns null where the position is overloaded
 */
export function madeAhead({ pd, leadTime, stockWait }: Pick<Position, 'pd' | 'leadTime' | 'stockWait'>): number | null {
  if (pd.production === null || leadTime.mean === null) return null;
  return Math.max(0, pd.production - (leadTime.mean - (stockWait ?? 0)));
}
