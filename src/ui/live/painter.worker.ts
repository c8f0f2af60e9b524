import fontFile from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import { drawPicture } from './drawPicture.ts';
import type { PainterRequest } from './painting.ts';
import type { Brush, Picture } from './picture.ts';
import { drawSprites, type Sprites } from './sprites.ts';

// The fonts of this thread, which knows nothing of the page's; an older browser has none.
declare const fonts: FontFaceSet | undefined;

let canvas: OffscreenCanvas | null = null;
let tools: { readonly brush: Brush; readonly sprites: Sprites } | null = null;
let latest: Picture | null = null;

addEventListener('message', ({ data }: MessageEvent<PainterRequest>) => {
  if ('canvas' in data) canvas = data.canvas;
  else if ('brush' in data) takeUp(data.brush);
  else latest = data.picture;
  draw();
  if ('picture' in data) postMessage('drawn');
});

function takeUp(brush: Brush): void {
  if (canvas === null) return;
  canvas.width = Math.round(brush.width * brush.density);
  canvas.height = Math.round(brush.height * brush.density);
  tools = { brush, sprites: drawSprites(brush) };
}

function draw(): void {
  const context = canvas?.getContext('2d') ?? null;
  if (context === null || tools === null || latest === null) return;
  drawPicture(context, tools.brush, tools.sprites, latest);
}

/** Until it has come, and where it does not, labels are in another font. */
async function loadFont(): Promise<void> {
  if (typeof fonts === 'undefined') return;
  const face = new FontFace('Inter Variable', `url(${fontFile})`, { weight: '100 900' });
  fonts.add(await face.load());
  draw();
}

loadFont().catch(() => undefined);
