import type { CDPSession, Locator, Page } from 'playwright-core';

/** A place on the page [CSS px]. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the decoupling point is taken hold of when it stands at a boundary: the rail is inset by half its thumb. */
export async function railPlace(point: Locator, boundary: number): Promise<Place> {
  return point.evaluate((range, at) => {
    if (!(range instanceof HTMLInputElement)) throw new Error('the point must be a range');
    const { left, top, width, height } = range.getBoundingClientRect();
    const thumb = 2.75 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const share = (at - Number(range.min)) / (Number(range.max) - Number(range.min));
    return { x: left + thumb / 2 + share * (width - thumb), y: top + height / 2 };
  }, boundary);
}

/** The boundary at which the point stands. */
export async function boundaryOf(point: Locator): Promise<number> {
  return Number(await point.inputValue());
}

/** The middle of something on the page. */
export async function middleOf(target: Locator): Promise<Place> {
  const box = await target.boundingBox();
  if (box === null) throw new Error(`not on the screen: ${target}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A finger on a touch screen, as the browser's own input sees it: it scrolls and cancels as a real one does. */
export class Finger {
  readonly #session: CDPSession;
  #place: Place = { x: 0, y: 0 };

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async on(page: Page): Promise<Finger> {
    return new Finger(await page.context().newCDPSession(page));
  }

  async down(place: Place): Promise<void> {
    this.#place = place;
    await this.#send('touchStart', [place]);
  }

  /** Travels in small steps, so that the browser can tell a drag from a scroll. */
  async moveTo(place: Place, steps = 6): Promise<void> {
    const from = this.#place;
    for (let step = 1; step <= steps; step += 1) {
      const share = step / steps;
      this.#place = { x: from.x + (place.x - from.x) * share, y: from.y + (place.y - from.y) * share };
      await this.#send('touchMove', [this.#place]);
    }
  }

  async up(): Promise<void> {
    await this.#send('touchEnd', []);
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Place[]): Promise<void> {
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
