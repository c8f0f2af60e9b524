import type { Driven, Evaluation } from '../../engine/performance/position.ts';

/** What a block says: how its stage works, and how full it is. */
export interface BlockState {
  readonly driven: Driven;
  readonly utilisation: number;
}

/**
 * How a stage works on a side of the point. It is the same wherever the point stands on its other side, so the two ends
 * of the rail tell it for all positions.
 *
 * @param side of the point on which the stage lies
 */
export function blockState({ positions }: Evaluation, index: number, side: 'source' | 'customer'): BlockState {
  const end = side === 'source' ? positions.at(-1) : positions[0];
  const { driven, utilisation } = end?.stages[index] ?? { driven: 'order', utilisation: 0 };
  return { driven, utilisation };
}
