import type { Position } from '../../src/engine/performance/position.ts';

/** A figure that must be defined here. */
export function known(figure: number | null | undefined): number {
  if (typeof figure !== 'number') throw new Error(`the figure is ${figure}`);
  return figure;
}

/** Whether every stage of a position can do what is asked of it. */
export function isSound(position: Position): boolean {
  return position.overloaded.length === 0;
}
