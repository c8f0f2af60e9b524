import type { Recording } from '../../engine/simulation/recording.ts';
import { boundaryX } from '../layout/geometry.ts';
import { type LiveLayout, placeMark, type Spot } from './layout.ts';
import { endOfPicture, type Paths, spotOf } from './paths.ts';
import { type Label, MARK_LOOKS, type MarkLook, type Picture, type Station } from './picture.ts';
import { countUntil, type Mark, type Scene } from './scene.ts';

/** What a picture is made by, beside the moment that it shows. */
export interface Studio {
  readonly layout: LiveLayout;
  readonly words: LiveWords;
  /** How many orders or lots one mark stands for. */
  readonly every: number;
}

/** What is written in the picture. */
export interface LiveWords {
  readonly count: (value: number) => string;
  readonly onHand: (count: string) => string;
  readonly waiting: (orders: number) => string;
  /** Whether more comes to a stage than it can do, with the point at a boundary. */
  readonly isOverloaded: (codp: number, stage: number) => boolean;
}

/** How quickly a mark goes to its place [ms]. */
const EASE = 110;

/** Marks and labels as they are found. */
interface Sketch {
  /** As in a picture. */
  readonly marks: number[];
  readonly labels: Label[];
}

/**
 * Composes the picture of a moment.
 *
 * @param paths   where marks were in the picture before; brought up to date
 * @param elapsed since the picture before [ms]; infinite to put every mark where it belongs at once
 */
export function compose(
  studio: Studio,
  recording: Recording,
  { time, scene }: { readonly time: number; readonly scene: Scene },
  paths: Paths,
  elapsed: number,
): Picture {
  const sketch: Sketch = { marks: [], labels: [] };
  addStocks(sketch, studio, recording, time);
  addMarks(sketch, studio, recording, scene, paths, elapsed);
  addQueueLengths(sketch, studio, recording, scene);
  addWaiting(sketch, studio, recording, scene);
  return {
    stations: stationsOf(studio, recording, scene),
    marks: new Float32Array(sketch.marks),
    labels: sketch.labels,
  };
}

function stationsOf({ layout, words }: Studio, { codp }: Recording, { waiting }: Scene): Station[] {
  return layout.stations
    .map((box, stage) => ({ ...box, isOverloaded: (waiting[stage] ?? 0) > 0 && words.isOverloaded(codp, stage) }))
    .slice(layout.geometry.first, layout.geometry.last);
}

/** Stock as it lies: marks as far as there is room, and how many there are in all. */
function addStocks(sketch: Sketch, { layout, words }: Studio, recording: Recording, time: number): void {
  const { columns, rows } = layout.point;
  for (const [boundary, onHand] of onHandAt(recording, time)) {
    const x = boundaryX(layout.geometry, boundary) - 0.5 * layout.geometry.unit;
    const shown = Math.min(Math.round(onHand), columns * rows);
    for (let place = 0; place < shown; place++) {
      const left = x - ((place % columns) + 0.5) * layout.step;
      addMark(sketch, 'unit', left, layout.floor - (Math.floor(place / columns) + 0.5) * layout.step, 1);
    }
    const isAtPoint = boundary === recording.codp;
    // Where it is narrow two numbers side by side have no room.
    if (layout.geometry.narrow && !isAtPoint) continue;
    const count = words.count(Math.round(onHand));
    const top = layout.floor - Math.ceil(shown / columns) * layout.step;
    sketch.labels.push({
      text: isAtPoint ? words.onHand(count) : count,
      x,
      y: top - 0.5 * layout.geometry.unit,
      align: 'right',
      colour: onHand < 0.5 ? 'loss' : 'cool',
    });
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

function addMarks(
  sketch: Sketch,
  { layout }: Studio,
  recording: Recording,
  scene: Scene,
  paths: Paths,
  elapsed: number,
): void {
  const share = 1 - Math.exp(-elapsed / EASE);
  for (let index = 0; index < scene.count; index++) {
    const mark = scene.marks[index];
    if (mark === undefined) continue;
    placeMark(layout, recording, mark, target);
    const { x, y, alpha } = spotOf(paths, layout, mark, target, share);
    if (alpha <= 0) continue;
    addMark(sketch, lookOf(mark), x, y, alpha);
    if (mark.isCalling) addMark(sketch, 'call', x, y, alpha);
  }
  endOfPicture(paths);
}

function addMark({ marks }: Sketch, look: MarkLook, x: number, y: number, alpha: number): void {
  marks.push(MARK_LOOKS.indexOf(look), x, y, alpha);
}

function lookOf({ flow, isMatched }: Mark): MarkLook {
  if (flow.kind !== 'order') return 'unit';
  return isMatched ? 'made' : 'order';
}

/** A queue that does not fit into one row is told in a number. */
function addQueueLengths({ labels }: Sketch, studio: Studio, { codp }: Recording, scene: Scene): void {
  const { layout, words, every } = studio;
  const { columns, rows } = layout.queue;
  for (let stage = layout.geometry.first; stage < layout.geometry.last; stage++) {
    const waiting = scene.waiting[stage] ?? 0;
    if (waiting <= columns) continue;
    const seen = Math.min(Math.ceil(waiting / columns), rows);
    labels.push({
      text: words.count(waiting * every),
      x: layout.stations[stage]?.x ?? 0,
      y: layout.top - (seen + 0.5) * layout.step,
      align: 'left',
      colour: words.isOverloaded(codp, stage) ? 'loss' : 'quiet',
    });
  }
}

/** So do those who wait for stock. */
function addWaiting({ labels }: Sketch, { layout, words, every }: Studio, { codp }: Recording, scene: Scene): void {
  if (scene.atPoint === 0) return;
  const { columns, rows } = layout.point;
  const { geometry, floor, step } = layout;
  labels.push({
    text: words.waiting(scene.atPoint * every),
    x: boundaryX(geometry, codp) + 0.5 * geometry.unit,
    y: floor - Math.min(Math.ceil(scene.atPoint / columns), rows) * step - 0.5 * geometry.unit,
    align: 'left',
    colour: 'loss',
  });
}
