import type { SimulatedPosition } from '../performance/simulatedPosition.ts';
import { type Approximation, approximationsAt, type PlayedPoint } from './approximationsAt.ts';
import { type ComparedFigure, comparedFigures } from './comparedFigures.ts';
import type { Reference } from './definition.ts';
import { differenceOrigin } from './differenceOrigin.ts';

/** Where a difference comes from, and why the two answers differ there. */
export interface Difference {
  /** The figure itself, or the one it is made of that accounts for it. */
  readonly origin: Reference;
  /** What matters most first; empty where the formula is exact, and only chance is left. */
  readonly approximations: readonly Approximation[];
}

/** A figure that was found twice, and what tells the two apart; null where nothing does. */
export interface ComparedAnswer extends ComparedFigure {
  readonly difference: Difference | null;
}

/**
 * Holds formulas and simulation of one position against each other, figure by figure.
 *
 * @param point     the chain and its position by formula, and how long it was played
 * @param simulated the same position of the same chain
 */
export function compareAnswers(point: PlayedPoint, simulated: SimulatedPosition): ComparedAnswer[] {
  const figures = comparedFigures(point.position, simulated);
  return figures.map((figure) => {
    if (figure.verdict === 'within' || figure.verdict === 'open') return { ...figure, difference: null };
    const { reference: origin } = differenceOrigin(point, figures, figure);
    const own = approximationsAt(figure.reference, point);
    const there = approximationsAt(origin, point);
    return { ...figure, difference: { origin, approximations: there.length > 0 ? there : own } };
  });
}
