import type { Recording } from '../../engine/simulation/recording.ts';
import { boundaryX } from '../layout/geometry.ts';
import type { Colours } from './colours.ts';
import { type LiveLayout, placeMark, placeOfBirth, pointRoom, queueRoom, type Spot, stationOf } from './layout.ts';
import { countUntil, type Mark, type Scene } from './scene.ts';
import type { Sprites } from './sprites.ts';

/** What a picture is made with, beside the moment that it shows. */
export interface Studio {
  readonly layout: LiveLayout;
  readonly colours: Colours;
  readonly sprites: Sprites;
  readonly font: string;
  readonly words: LiveWords;
  /** How many orders or lots one mark stands for. */
  readonly every: number;
}

/** What is written in the picture. */
export interface LiveWords {
  readonly count: (value: number) => string;
  readonly onHand: (count: string) => string;
  readonly waiting: (count: string) => string;
  /** Of each stage: why its queue never ends; null where it does. */
  readonly overload: readonly (string | null)[];
}

/** Marks on their way: where each was drawn last. */
export type Paths = Map<number, Spot>;

/** More orders or lots than any play has. */
const MOST_MARKS = 1e9;

/** How quickly a mark goes to its place [ms]. */
const EASE = 110;

/**
 * Draws a moment.
 *
 * @param elapsed since the picture before [ms]; infinite to put every mark where it belongs at once
 */
export function paint(
  context: CanvasRenderingContext2D,
  studio: Studio,
  recording: Recording,
  moment: { readonly time: number; readonly scene: Scene },
  paths: Paths,
  elapsed: number,
): void {
  const { layout } = studio;
  context.clearRect(0, 0, layout.width, layout.height);
  paintStations(context, studio, moment.scene);
  paintStocks(context, studio, recording, moment.time);
  paintMarks(context, studio, recording, moment.scene, paths, elapsed);
  paintNumbers(context, studio, recording, moment.scene);
}

function paintStations(context: CanvasRenderingContext2D, { layout, colours, words }: Studio, scene: Scene): void {
  const { first, last } = layout.geometry;
  context.lineWidth = 1.5;
  for (let stage = first; stage < last; stage++) {
    const { x, y, width, height } = stationOf(layout, stage);
    context.beginPath();
    context.roundRect(x, y, width, height, 6);
    context.fillStyle = colours.surface;
    context.fill();
    const isOverloaded = words.overload[stage] !== null && (scene.waiting[stage] ?? 0) > 0;
    context.strokeStyle = isOverloaded ? colours.loss : colours.control;
    context.stroke();
  }
}

/** Stock as it lies: marks as far as there is room, and how many there are in all. */
function paintStocks(
  context: CanvasRenderingContext2D,
  { layout, colours, sprites, words, font }: Studio,
  recording: Recording,
  time: number,
): void {
  const { columns, rows } = pointRoom(layout);
  for (const [boundary, onHand] of onHandAt(recording, time)) {
    const x = boundaryX(layout.geometry, boundary) - 0.5 * layout.geometry.unit;
    const shown = Math.min(Math.round(onHand), columns * rows);
    for (let place = 0; place < shown; place++) {
      const left = x - ((place % columns) + 0.5) * layout.step;
      stamp(context, sprites.unit, sprites, left, layout.floor - (Math.floor(place / columns) + 0.5) * layout.step);
    }
    context.font = font;
    context.textAlign = 'right';
    context.fillStyle = onHand < 0.5 ? colours.loss : colours.cool;
    const label = boundary === recording.codp ? words.onHand : (count: string) => count;
    const top = layout.floor - Math.ceil(shown / columns) * layout.step;
    context.fillText(label(words.count(Math.round(onHand))), x, top - 0.5 * layout.geometry.unit);
  }
}

/** Units on hand at each boundary that holds stock: the platform's, and of modules the scarcest. */
function onHandAt({ stocks }: Recording, time: number): Map<number, number> {
  const found = new Map<number, number>();
  for (const { boundary, times, onHand } of stocks) {
    const now = onHand[countUntil(times, time) - 1] ?? 0;
    found.set(boundary, Math.min(now, found.get(boundary) ?? Number.POSITIVE_INFINITY));
  }
  return found;
}

const target: Spot = { x: 0, y: 0, alpha: 1 };

function paintMarks(
  context: CanvasRenderingContext2D,
  studio: Studio,
  recording: Recording,
  scene: Scene,
  paths: Paths,
  elapsed: number,
): void {
  const { layout, sprites } = studio;
  const share = 1 - Math.exp(-elapsed / EASE);
  const seen = new Set<number>();
  for (let index = 0; index < scene.count; index++) {
    const mark = scene.marks[index];
    if (mark === undefined) continue;
    const key = ((mark.flow.stock ?? -1) + 1) * MOST_MARKS + mark.number;
    seen.add(key);
    placeMark(layout, recording, mark, target);
    const spot = spotOf(paths, key, layout, mark, share);
    spot.x += (target.x - spot.x) * share;
    spot.y += (target.y - spot.y) * share;
    spot.alpha = target.alpha;
    if (spot.alpha <= 0) continue;
    context.globalAlpha = spot.alpha;
    stamp(context, pictureOf(mark, sprites), sprites, spot.x, spot.y);
    if (mark.isCalling) stamp(context, sprites.call, sprites, spot.x, spot.y);
  }
  context.globalAlpha = 1;
  for (const key of paths.keys()) if (!seen.has(key)) paths.delete(key);
}

function spotOf(paths: Paths, key: number, layout: LiveLayout, mark: Mark, share: number): Spot {
  const known = paths.get(key);
  if (known !== undefined) return known;
  const spot: Spot = { ...target };
  if (share < 1 && mark.place !== 'done') placeOfBirth(layout, mark, spot);
  paths.set(key, spot);
  return spot;
}

function pictureOf({ flow, isMatched }: Mark, sprites: Sprites): HTMLCanvasElement {
  if (flow.kind !== 'order') return sprites.unit;
  return isMatched ? sprites.made : sprites.order;
}

function stamp(
  context: CanvasRenderingContext2D,
  picture: HTMLCanvasElement,
  { edge }: Sprites,
  x: number,
  y: number,
): void {
  context.drawImage(picture, x - edge / 2, y - edge / 2, edge, edge);
}

/** What does not fit is told in a number: queues, and those who wait for stock. */
function paintNumbers(context: CanvasRenderingContext2D, studio: Studio, recording: Recording, scene: Scene): void {
  const { layout, colours, words, font, every } = studio;
  const queue = queueRoom(layout);
  context.font = font;
  context.textAlign = 'left';
  for (let stage = layout.geometry.first; stage < layout.geometry.last; stage++) {
    const waiting = scene.waiting[stage] ?? 0;
    if (waiting <= queue.columns) continue;
    const rows = Math.min(Math.ceil(waiting / queue.columns), queue.rows);
    const { x } = stationOf(layout, stage);
    context.fillStyle = words.overload[stage] === null ? colours.quiet : colours.loss;
    context.fillText(words.count(waiting * every), x, layout.top - rows * layout.step - 0.5 * layout.step);
  }
  if (scene.atPoint === 0) return;
  const { columns, rows } = pointRoom(layout);
  const x = boundaryX(layout.geometry, recording.codp) + 0.5 * layout.geometry.unit;
  const height = Math.min(Math.ceil(scene.atPoint / columns), rows) * layout.step;
  context.fillStyle = colours.loss;
  context.fillText(
    words.waiting(words.count(scene.atPoint * every)),
    x,
    layout.floor - height - 0.5 * layout.geometry.unit,
  );
}
