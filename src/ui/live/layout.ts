import type { Recording } from '../../engine/simulation/recording.ts';
import { blockSpan, boundaryX, type StageGeometry } from '../layout/geometry.ts';
import type { Mark } from './scene.ts';

/** A rectangle on the drawing [px]. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where stations, queues and stocks are drawn, under the blocks and boundaries of the chain [px]. */
export interface LiveLayout {
  readonly geometry: StageGeometry;
  readonly width: number;
  readonly height: number;
  /** Edge of a mark, and from one to the next. */
  readonly size: number;
  readonly step: number;
  /** Top and bottom of the stations. */
  readonly top: number;
  readonly bottom: number;
  /** Where the first row of a stock or of those who wait for it stands. */
  readonly floor: number;
  /** Where customers stand, at the right end. */
  readonly customer: number;
  /** The station of each stage, by its index. */
  readonly stations: readonly Box[];
  /** Room before each station, and at the point on each side of its line. */
  readonly queue: Room;
  readonly point: Room;
}

/** So many marks stand in one row, and so many rows have room. */
export interface Room {
  readonly columns: number;
  readonly rows: number;
}

/**
 * @param height of the drawing [px]
 * @param stages of the chain; those outside of the window stand outside of the drawing
 */
export function liveLayout(geometry: StageGeometry, height: number, stages: number): LiveLayout {
  const { unit, narrow, pitch, gap, last } = geometry;
  const size = Math.round((narrow ? 0.5 : 0.75) * unit);
  const step = size + Math.max(2, Math.round(size / 5));
  const top = Math.round(height * 0.36);
  const bottom = Math.round(height * 0.58);
  const floor = height - Math.round(0.75 * unit);
  const room = (width: number, depth: number): Room => ({
    columns: Math.max(1, Math.floor(width / step)),
    rows: Math.max(1, Math.floor(depth / step)),
  });
  return {
    geometry,
    width: geometry.width,
    height,
    size,
    step,
    top,
    bottom,
    floor,
    customer: Math.min(boundaryX(geometry, last) + 1.25 * unit, geometry.width - size),
    stations: Array.from({ length: stages }, (_, stage) => ({
      ...blockSpan(geometry, stage),
      y: top,
      height: bottom - top,
    })),
    // Above a queue and above what lies at the point is room for the number that tells how many they are.
    queue: room(pitch - gap, top - 1.5 * unit),
    point: room(pitch - 0.5 * unit, floor - bottom - 2.75 * unit),
  };
}

/** Where a mark is drawn: its middle, and how much of it is seen. Written into `spot`, since it is asked for so often. */
export interface Spot {
  x: number;
  y: number;
  alpha: number;
}

/** Places a mark. What has no room any more is not seen; the number beside tells of it. */
export function placeMark(layout: LiveLayout, recording: Recording, mark: Mark, spot: Spot): void {
  spot.alpha = 1;
  if (mark.place === 'queue') placeInQueue(layout, mark, spot);
  else if (mark.place === 'work') placeAtWork(layout, mark, spot);
  else if (mark.place === 'point') placeAtPoint(layout, recording.codp, mark, spot);
  else placeDone(layout, recording, mark, spot);
}

function placeInQueue(layout: LiveLayout, { stage, rank }: Mark, spot: Spot): void {
  const { columns, rows } = layout.queue;
  const x = layout.stations[stage]?.x ?? 0;
  const row = Math.floor(rank / columns);
  spot.x = x + ((rank % columns) + 0.5) * layout.step;
  spot.y = layout.top - (Math.min(row, rows - 1) + 0.75) * layout.step;
  if (row >= rows) spot.alpha = 0;
}

/** Through the station from left to right, as far as the work is done, each on a track of its own. */
function placeAtWork(layout: LiveLayout, mark: Mark, spot: Spot): void {
  const { size, step, top, bottom } = layout;
  const { x, width } = layout.stations[mark.stage] ?? { x: 0, width: 0 };
  const room = Math.max(1, Math.floor((bottom - top - 4) / step));
  const servers = mark.servers ?? room;
  const tracks = Math.min(room, servers);
  const track = (servers <= room ? mark.rank : scattered(mark.number)) % tracks;
  spot.x = x + 0.75 * size + mark.progress * (width - 1.5 * size);
  spot.y = (top + bottom) / 2 + (track - (tracks - 1) / 2) * Math.min(step, (bottom - top - 4) / tracks);
}

/** Neighbours in number are no neighbours on the tracks. */
function scattered(number: number): number {
  return Math.imul(number + 1, 0x9e3779b1) >>> 16;
}

function placeAtPoint(layout: LiveLayout, codp: number, { rank }: Mark, spot: Spot): void {
  const { columns, rows } = layout.point;
  const row = Math.floor(rank / columns);
  spot.x = boundaryX(layout.geometry, codp) + 0.5 * layout.geometry.unit + ((rank % columns) + 0.5) * layout.step;
  spot.y = layout.floor - (Math.min(row, rows - 1) + 0.5) * layout.step;
  if (row >= rows) spot.alpha = 0;
}

/** Orders go to their customer, lots into the stock they were made for; there they are gone. */
function placeDone(layout: LiveLayout, recording: Recording, { flow, progress }: Mark, spot: Spot): void {
  spot.alpha = 1 - progress;
  if (flow.stock === null) {
    spot.x = layout.customer;
    spot.y = (layout.top + layout.bottom) / 2;
    return;
  }
  const stock = recording.stocks.find((track) => track.stock === flow.stock);
  spot.x = boundaryX(layout.geometry, stock?.boundary ?? recording.codp) - layout.step;
  spot.y = layout.floor - 1.5 * layout.step;
}

/** Where a mark comes from when it is first seen: orders from the customer, lots from the stage they begin at. */
export function placeOfBirth(layout: LiveLayout, { flow, stage }: Mark, spot: Spot): void {
  spot.alpha = 0;
  if (flow.stock === null) {
    spot.x = layout.customer;
    spot.y = layout.top - 3 * layout.step;
  } else {
    spot.x = (layout.stations[Math.max(stage, 0)]?.x ?? 0) - layout.geometry.gap;
    spot.y = (layout.top + layout.bottom) / 2;
  }
}
