import type { Stop } from '../../engine/decisions/railStops.ts';

/** What the geometry of the stage is made from. */
export interface StageFrame {
  /** Width of the drawing [px], > 0. */
  readonly width: number;
  /** Pixels of one rem, so that everything grows with the type. */
  readonly unit: number;
  /** No room for words at the right end: phones. */
  readonly narrow: boolean;
  /** The panel, or the edge of a small screen, stands where the legends would be. */
  readonly docked: boolean;
  /** First and last boundary shown; all of 0…n unless the chain is long. */
  readonly first: number;
  readonly last: number;
  readonly stops: readonly Stop[];
}

/**
 * Where everything stands horizontally: the one axis that rail, chain and charts share.
 *
 * Boundaries are equally spaced, so stage blocks are equally wide, and every column of every chart stands under its
 * boundary. All in pixels from the left edge of the drawing.
 */
export interface StageGeometry {
  readonly width: number;
  readonly unit: number;
  readonly narrow: boolean;
  /** Words fit at the right end: legends, and who stands there. */
  readonly hasGutter: boolean;
  readonly first: number;
  readonly last: number;
  /** x of boundary `first`. */
  readonly left: number;
  /** From one boundary to the next. */
  readonly pitch: number;
  /** Width of a column of the charts. */
  readonly columnWidth: number;
  /** Between two stage blocks; the boundary is in the middle of it. */
  readonly gap: number;
  /** Whether a block has room for a name, or shows its number only. */
  readonly blocks: 'named' | 'numbered';
  /** Stops within the window, in flow order. */
  readonly stops: readonly Stop[];
}

/** Measures in rem. The gutter at the right end holds legends, and says who stands there: the customer. */
const WIDE = { gutter: 10.75, axis: 4, edge: 0.25, half: 1.5, widestPitch: 17 } as const;
const DOCKED = { ...WIDE, gutter: 3.75 } as const;
const NARROW = { gutter: 1.75, axis: 2.25, edge: 0, half: 0.75, widestPitch: 8 } as const;
/** The narrowest block that holds a name [rem]. */
const NAMED_BLOCK = 4.125;

/** Computes the geometry of the stage. */
export function stageGeometry(frame: StageFrame): StageGeometry {
  const { width, unit, narrow, docked, first, last } = frame;
  const measures = narrow ? NARROW : docked ? DOCKED : WIDE;
  const stops = frame.stops.filter(({ codp }) => codp >= first && codp <= last);
  // Where no column stands at the left end, the axis finds its room under the first block.
  const inset = stops[0]?.codp === first ? measures.axis + measures.half : measures.edge;
  const room = Math.max(width - (inset + measures.gutter) * unit, unit);
  const count = Math.max(last - first, 1);
  // Whole pixels: the line through the point and the edges of columns are sharp, wherever the point stands.
  const pitch = Math.max(Math.floor(Math.min(room / count, measures.widestPitch * unit)), 1);
  const gap = Math.round(Math.min(0.875 * unit, Math.max(pitch * 0.12, 0.25 * unit)));
  return {
    width,
    unit,
    narrow,
    hasGutter: !narrow && !docked,
    first,
    last,
    left: Math.round(inset * unit + (room - pitch * count) / 2),
    pitch,
    columnWidth: 2 * Math.round(Math.min(Math.max(pitch * 0.4, 0.375 * unit), 3 * unit) / 2),
    gap,
    blocks: pitch - gap >= NAMED_BLOCK * unit ? 'named' : 'numbered',
    stops,
  };
}

/** x of a boundary [px]. */
export function boundaryX({ left, pitch, first }: StageGeometry, boundary: number): number {
  return left + (boundary - first) * pitch;
}

/** Left edge and width of the block of stage `index` (0…n−1), between boundaries `index` and `index + 1` [px]. */
export function blockSpan(geometry: StageGeometry, index: number): { readonly x: number; readonly width: number } {
  return { x: boundaryX(geometry, index) + geometry.gap / 2, width: geometry.pitch - geometry.gap };
}

/** The stop of the boundary that is nearest to x, as a range of those boundaries rounds it; null without stops. */
export function nearestStop(geometry: StageGeometry, x: number): Stop | null {
  const { left, pitch, first, last, stops } = geometry;
  const boundary = Math.min(Math.max(Math.round((x - left) / pitch) + first, first), last);
  return stops.find(({ boundaries }) => boundaries.includes(boundary)) ?? stops.at(-1) ?? null;
}
