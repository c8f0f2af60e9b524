import type { Locator } from 'playwright-core';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where things stand on the screen, by a name each [CSS px, rounded]. */
export async function boxesOf(things: Readonly<Record<string, Locator>>): Promise<Record<string, Box | null>> {
  const entries = Object.entries(things).map(async ([name, thing]) => [name, await boxOf(thing)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

async function boxOf(thing: Locator): Promise<Box | null> {
  const box = await thing.boundingBox();
  if (box === null) return null;
  const { x, y, width, height } = box;
  return { left: Math.round(x), top: Math.round(y), right: Math.round(x + width), bottom: Math.round(y + height) };
}

/** What no longer stands where it stood, and by how much its edges have moved: left, top, right, bottom. */
export function movedSince(
  before: Readonly<Record<string, Box | null>>,
  after: Readonly<Record<string, Box | null>>,
): string[] {
  return Object.entries(before).flatMap(([name, old]) => {
    const now = after[name] ?? null;
    if (old === null || now === null) return old === now ? [] : [`${name} ${now === null ? 'went' : 'came'}`];
    const by = [now.left - old.left, now.top - old.top, now.right - old.right, now.bottom - old.bottom];
    return by.every((distance) => distance === 0) ? [] : [`${name} moved by ${by.join(', ')}`];
  });
}
