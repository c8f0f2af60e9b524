import type { Colours } from './colours.ts';

/** What marks look like: drawn once for a theme and a size, and stamped from then on. */
export interface Sprites {
  /** An order that has no unit yet: a ring. */
  readonly order: HTMLCanvasElement;
  /** What is made for nobody in particular: hatched. */
  readonly unit: HTMLCanvasElement;
  /** What is made for this customer: solid. */
  readonly made: HTMLCanvasElement;
  /** A customer calls. */
  readonly call: HTMLCanvasElement;
  /** Edge of a sprite on the screen [px]; marks stand in the middle of it. */
  readonly edge: number;
}

/**
 * @param size    edge of a mark [px]
 * @param density pixels of the screen in one px
 */
export function drawSprites(colours: Colours, size: number, density: number): Sprites {
  const edge = Math.ceil(size * 1.75);
  const draw = (paint: (context: CanvasRenderingContext2D) => void) => {
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(edge * density);
    canvas.height = canvas.width;
    const context = canvas.getContext('2d');
    if (context !== null) {
      context.scale(density, density);
      context.translate(edge / 2, edge / 2);
      paint(context);
    }
    return canvas;
  };
  return {
    edge,
    order: draw((context) => paintOrder(context, colours, size)),
    unit: draw((context) => paintUnit(context, colours, size)),
    made: draw((context) => paintMade(context, colours, size)),
    call: draw((context) => paintCall(context, colours, size)),
  };
}

function paintOrder(context: CanvasRenderingContext2D, { warm, surface }: Colours, size: number): void {
  context.beginPath();
  context.arc(0, 0, size / 2 - 1, 0, 2 * Math.PI);
  context.fillStyle = surface;
  context.fill();
  context.lineWidth = Math.max(1.5, size / 6);
  context.strokeStyle = warm;
  context.stroke();
}

function paintUnit(context: CanvasRenderingContext2D, { cool, coolFill, coolHatch }: Colours, size: number): void {
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

function paintMade(context: CanvasRenderingContext2D, { warm, surface }: Colours, size: number): void {
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
function paintCall(context: CanvasRenderingContext2D, { loss }: Colours, size: number): void {
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
