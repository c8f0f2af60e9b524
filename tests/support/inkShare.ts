import type { BrowserContext, Page } from 'playwright-core';

/** A part of the page [CSS px]. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * How much of an area is drawn in a colour that stands out from its ground by a contrast of at least 3:1, as seen: from
 * the very pixels. The ground is the colour that most of the area has.
 *
 * @returns share of the pixels, 0…1
 */
export async function inkShare(page: Page, area: Area): Promise<number> {
  const picture = await page.screenshot({ clip: area });
  const desk = await deskBeside(page);
  return desk.evaluate(shareOf, `data:image/png;base64,${picture.toString('base64')}`);
}

const desks = new WeakMap<BrowserContext, Promise<Page>>();

/** An empty page to look at pictures on: the app's own policy need not allow that. */
function deskBeside(page: Page): Promise<Page> {
  const context = page.context();
  const desk = desks.get(context) ?? context.newPage();
  desks.set(context, desk);
  return desk;
}

/** Runs in a page. */
async function shareOf(address: string): Promise<number> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
    const luminance = 0.2126 * linear(red / 255) + 0.7152 * linear(green / 255) + 0.0722 * linear(blue / 255);
    const rounded = Math.round(luminance * 1000) / 1000;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const [ground = 0] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0]);
  let ink = 0;
  for (const [luminance, count] of counts) {
    const contrast = (Math.max(luminance, ground) + 0.05) / (Math.min(luminance, ground) + 0.05);
    if (contrast >= 3) ink += count;
  }
  return ink / (data.length / 4);
}
