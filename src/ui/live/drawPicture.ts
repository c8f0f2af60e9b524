import { type Brush, type Label, MARK_LOOKS, NUMBERS_OF_A_MARK, type Picture, type Station } from './picture.ts';
import type { Sprites } from './sprites.ts';

/** Draws a picture over whatever was there. */
export function drawPicture(
  context: OffscreenCanvasRenderingContext2D,
  brush: Brush,
  sprites: Sprites,
  { stations, marks, labels }: Picture,
): void {
  const { width, height, density } = brush;
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, height);
  for (const station of stations) drawStation(context, brush, station);
  // Pixel upon pixel: what lies between two pixels would have to be mixed anew for every mark of every picture.
  context.setTransform(1, 0, 0, 1, 0, 0);
  drawMarks(context, brush, sprites, marks);
  context.setTransform(density, 0, 0, density, 0, 0);
  for (const label of labels) drawLabel(context, brush, label);
}

function drawStation(context: OffscreenCanvasRenderingContext2D, { colours }: Brush, station: Station): void {
  context.beginPath();
  context.roundRect(station.x, station.y, station.width, station.height, 6);
  context.fillStyle = colours.surface;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = station.isOverloaded ? colours.loss : colours.control;
  context.stroke();
}

function drawMarks(
  context: OffscreenCanvasRenderingContext2D,
  { density }: Brush,
  sprites: Sprites,
  marks: Float32Array,
): void {
  const pictures = MARK_LOOKS.map((look) => sprites[look]);
  const half = sprites.edge / 2;
  for (let i = 0; i < marks.length; i += NUMBERS_OF_A_MARK) {
    const [look = 0, x = 0, y = 0, alpha = 1] = [marks[i], marks[i + 1], marks[i + 2], marks[i + 3]];
    const picture = pictures[look];
    if (picture === undefined) continue;
    context.globalAlpha = alpha;
    context.drawImage(picture, Math.round(x * density - half), Math.round(y * density - half));
  }
  context.globalAlpha = 1;
}

function drawLabel(context: OffscreenCanvasRenderingContext2D, { colours, font }: Brush, label: Label): void {
  context.font = font;
  context.textAlign = label.align;
  context.fillStyle = colours[label.colour];
  context.fillText(label.text, label.x, label.y);
}
