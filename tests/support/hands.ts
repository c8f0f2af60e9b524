import type { Locator, Page } from 'playwright-core';
import { boundaryOf, Finger, railPlace } from './gestures.ts';

/** A way of using the page. All three must lead everywhere. */
export interface Hand {
  /** Takes the point along the stops from one end, and looks at each of them. */
  readonly drag: (
    point: Locator,
    boundaries: readonly number[],
    look: (boundary: number) => Promise<void>,
  ) => Promise<void>;
  readonly press: (target: Locator) => Promise<void>;
  /** Puts a text into a field in place of what was there, and leaves the field. */
  readonly write: (field: Locator, text: string) => Promise<void>;
}

export function mouseHand(page: Page): Hand {
  return {
    drag: async (point, boundaries, look) => {
      const from = await railPlace(point, await boundaryOf(point));
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      try {
        for (const boundary of boundaries) {
          const { x, y } = await railPlace(point, boundary);
          await page.mouse.move(x, y, { steps: 5 });
          await look(boundary);
        }
      } finally {
        await page.mouse.up();
      }
    },
    press: (target) => target.click(),
    write: async (field, text) => {
      await field.click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    },
  };
}

export async function touchHand(page: Page): Promise<Hand> {
  const finger = await Finger.on(page);
  return {
    drag: async (point, boundaries, look) => {
      await finger.down(await railPlace(point, await boundaryOf(point)));
      try {
        for (const boundary of boundaries) {
          await finger.moveTo(await railPlace(point, boundary));
          await look(boundary);
        }
      } finally {
        await finger.up();
      }
    },
    press: (target) => target.tap(),
    write: async (field, text) => {
      await field.tap();
      // What an on-screen keyboard does: the field is marked whole by the app, and text comes in its place.
      await field.evaluate((input) => input instanceof HTMLInputElement && input.select());
      await page.keyboard.insertText(text);
      await field.blur();
    },
  };
}

export function keyboardHand(page: Page): Hand {
  return {
    drag: async (point, boundaries, look) => {
      await reach(page, point);
      for (const [index, boundary] of boundaries.entries()) {
        const isTowardsCustomer = (boundaries.at(-1) ?? 0) > (boundaries[0] ?? 0);
        const [start, onwards] = isTowardsCustomer ? ['Home', 'ArrowRight'] : ['End', 'ArrowLeft'];
        await page.keyboard.press(index === 0 ? start : onwards);
        await look(boundary);
      }
    },
    press: async (target) => {
      await reach(page, target);
      await page.keyboard.press('Enter');
    },
    write: async (field, text) => {
      await reach(page, field);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    },
  };
}

/** More stops of the tab key than any state of the page has. */
const MOST_TABS = 150;

/** Brings the focus to something as a person without a mouse does: by Tab, and within lists and groups by arrows. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
    const found = await target.evaluate(whereFocusIs);
    if (found === 'here') return;
    await page.keyboard.press(found === 'beside' ? 'ArrowDown' : 'Tab');
  }
  throw new Error(`no key leads to ${target}`);
}

/** Runs in the page. `beside`: in the same menu or group, where arrows lead on. */
function whereFocusIs(target: Element): 'here' | 'beside' | 'elsewhere' {
  const { activeElement } = document;
  if (activeElement === target) return 'here';
  const group = target.closest('[role=menu], [role=radiogroup]');
  return group?.contains(activeElement) ? 'beside' : 'elsewhere';
}
