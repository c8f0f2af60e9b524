import type { StageGeometry } from '../layout/geometry.ts';

/** From the middle of the triangle to a text beside it [rem]. */
const CLEAR = 1.875;

/**
 * Sets a text beside the triangle without laying anything out: on the side that has room for `stock`, on the opposite
 * one for `other`.
 */
export function besideStyle(
  { unit, width }: StageGeometry,
  x: number,
  side: 'stock' | 'other',
): { readonly transform: string } {
  const isRight = side === 'stock' ? hasRoomAtRight(width, x) : !hasRoomAtRight(width, x);
  const clear = CLEAR * unit;
  return { transform: isRight ? `translateX(${x + clear}px)` : `translateX(calc(${x - clear}px - 100%))` };
}

function hasRoomAtRight(width: number, x: number): boolean {
  return x < width * 0.6;
}
