import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Does something at the start of a frame; gives how long until all it changed was on the screen [ms]. */
    measureChange?: (change: () => void) => Promise<number>;
  }
}

/** Slows a page's processor down, as a cheap laptop would. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}

/**
 * Moves the decoupling point from end to end and back, one boundary at a time, within one gesture.
 *
 * @param page     one that has an `input[type=range]`, and nothing else that is one
 * @param changes  how many changes of position
 * @returns how long each took until it was on the screen [ms]
 */
export async function measureDrag(page: Page, changes: number): Promise<number[]> {
  await installMeasure(page);
  const range = page.locator('input[type=range]');
  const box = await range.boundingBox();
  if (!box) throw new Error('the range is not on the screen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  const times = await range.evaluate(sweep, changes);
  await page.mouse.up();
  return times;
}

/** Presses a key again and again in what has the focus, and measures each press. */
export async function measureKey(page: Page, key: string, presses: number): Promise<number[]> {
  await installMeasure(page);
  return page.evaluate(pressRepeatedly, { key, presses });
}

/** Runs in the page. */
async function sweep(range: HTMLElement | SVGElement, changes: number): Promise<number[]> {
  if (!(range instanceof HTMLInputElement) || !window.measureChange) throw new Error('nothing to measure');
  // React overwrites the setter of the element itself to know what it has seen.
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const least = Number(range.min || 0);
  const most = Number(range.max || 100);
  const times: number[] = [];
  let direction = 1;
  for (let change = 0; change < changes; change += 1) {
    if (Number(range.value) >= most) direction = -1;
    if (Number(range.value) <= least) direction = 1;
    const value = String(Number(range.value) + direction);
    times.push(
      await window.measureChange(() => {
        setValue?.call(range, value);
        range.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    );
  }
  return times;
}

/** Runs in the page. */
async function pressRepeatedly({ key, presses }: { key: string; presses: number }): Promise<number[]> {
  const times: number[] = [];
  for (let press = 0; press < presses; press += 1) {
    const time = await window.measureChange?.(() => {
      const options = { key, code: key, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', options));
      document.activeElement?.dispatchEvent(new KeyboardEvent('keyup', options));
    });
    if (time !== undefined) times.push(time);
  }
  return times;
}

/**
 * A change is on the screen at the first task after the paint that shows it: a message posted within a frame arrives
 * when that frame has been painted. Should the page go on changing in a later frame, the change was not yet all there,
 * and the time runs on to the task after that paint.
 */
function installMeasure(page: Page): Promise<void> {
  return page.evaluate(() => {
    const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
    const painted = () =>
      new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    window.measureChange = async (change) => {
      await frame();
      const start = performance.now();
      change();
      await painted();
      let end = performance.now();
      let isChanged = false;
      const observer = new MutationObserver(() => {
        isChanged = true;
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      for (let quiet = 0; quiet < 2 && end - start < 1000; quiet += 1) {
        isChanged = false;
        await frame();
        await painted();
        if (!isChanged) continue;
        end = performance.now();
        quiet = -1;
      }
      observer.disconnect();
      return end - start;
    };
  });
}
