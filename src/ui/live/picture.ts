import type { Colours } from './colours.ts';
import type { Box } from './layout.ts';

/** What marks look like: an order without a unit, a unit for nobody in particular, a customer's own, and a call. */
export const MARK_LOOKS = ['order', 'unit', 'made', 'call'] as const;

export type MarkLook = (typeof MARK_LOOKS)[number];

/** Of each mark: index of its look, its middle from the left and from the top [px], and how much of it is seen, 0…1. */
export const NUMBERS_OF_A_MARK = 4;

/** A station, and whether more comes to it than it can do. */
export interface Station extends Box {
  readonly isOverloaded: boolean;
}

export interface Label {
  readonly text: string;
  /** Where it begins, or ends where it is aligned right, and its baseline [px]. */
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'right';
  readonly colour: 'quiet' | 'loss' | 'cool';
}

/** All that is drawn at a moment, for a painter who knows nothing of chains. */
export interface Picture {
  readonly stations: readonly Station[];
  /** One after the other, later ones over earlier ones. */
  readonly marks: Float32Array;
  readonly labels: readonly Label[];
}

/** What pictures are drawn with: the same from one to the next. */
export interface Brush {
  /** Of the drawing [px]. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen in one px. */
  readonly density: number;
  /** Edge of a mark [px]. */
  readonly size: number;
  readonly colours: Colours;
  /** Of the labels, as CSS has it. */
  readonly font: string;
}
