import type { Colours } from './colours.ts';
import type { Brush, MarkLook } from './picture.ts';

/** Marks, drawn once for a theme and a size and stamped from then on. */
export interface Sprites extends Readonly<Record<MarkLook, ImageBitmap>> {
  /** Edge of each [pixels of the screen]; marks stand in the middle of it. */
  readonly edge: number;
}

type SpriteContext = OffscreenCanvasRenderingContext2D;

export function drawSprites({ colours, size, density }: Brush): Sprites {
  const edge = Math.ceil(size * 1.75 * density);
  const draw = (paint: (context: SpriteContext) => void) => {
    const canvas = new OffscreenCanvas(edge, edge);
    const context = canvas.getContext('2d');
    if (context !== null) {
      context.translate(edge / 2, edge / 2);
      context.scale(density, density);
      paint(context);
    }
    return canvas.transferToImageBitmap();
  };
  return {
    edge,
    order: draw((context) => paintOrder(context, colours, size)),
    unit: draw((context) => paintUnit(context, colours, size)),
    made: draw((context) => paintMade(context, colours, size)),
    call: draw((context) => paintCall(context, colours, size)),
  };
}

function paintOrder(context: SpriteContext, { warm, surface }: Colours, size: number): void {
  context.beginPath();
  context.arc(0, 0, size / 2 - 1, 0, 2 * Math.PI);
  context.fillStyle = surface;
  context.fill();
  context.lineWidth = Math.max(1.5, size / 6);
  context.strokeStyle = warm;
  context.stroke();
}

function paintUnit(context: SpriteContext, { cool, coolFill, coolHatch }: Colours, size: number): void {
  const half = size / 2 - 0.5;
  context.beginPath();
  context.roundRect(-half, -half, 2 * half, 2 * half, size / 6);
  context.fillStyle = coolFill;
  context.fill();
  context.save();
  context.clip();
  context.beginPath();
  for (let x = -2 * size; x <= 2 * size; x += size / 2.5) {
    context.moveTo(x - size, size);
    context.lineTo(x + size, -size);
  }
  context.lineWidth = Math.max(1, size / 9);
  context.strokeStyle = coolHatch;
  context.stroke();
  context.restore();
  context.lineWidth = Math.max(1.25, size / 8);
  context.strokeStyle = cool;
  context.beginPath();
  context.roundRect(-half, -half, 2 * half, 2 * half, size / 6);
  context.stroke();
}

function paintMade(context: SpriteContext, { warm, surface }: Colours, size: number): void {
  const half = size / 2;
  context.beginPath();
  context.roundRect(-half, -half, size, size, size / 6);
  context.fillStyle = warm;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = surface;
  context.stroke();
}

/** Waves about a mark that rings. */
function paintCall(context: SpriteContext, { loss }: Colours, size: number): void {
  context.lineWidth = Math.max(1.5, size / 7);
  context.lineCap = 'round';
  context.strokeStyle = loss;
  for (const radius of [0.62, 0.82]) {
    for (const middle of [-Math.PI / 4, (-3 * Math.PI) / 4]) {
      context.beginPath();
      context.arc(0, 0, size * radius, middle - 0.45, middle + 0.45);
      context.stroke();
    }
  }
}
