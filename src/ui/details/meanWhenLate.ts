import type { Position } from '../../engine/performance/position.ts';

/** Mean time that late orders are late [time]; 0 when none is, null when it is not known. */
export function meanWhenLate({ lateness, onTime }: Pick<Position, 'lateness' | 'onTime'>): number | null {
  if (lateness === null || onTime === null) return null;
  return onTime < 1 ? lateness / (1 - onTime) : 0;
}
