import type { Page } from 'playwright-core';

/** How a page that moves kept pace, frame by frame [ms]. */
export interface Frames {
  /** From one frame to the next. */
  readonly intervals: readonly number[];
  /** From the begin of a frame until it was painted. */
  readonly work: readonly number[];
}

/** Watches so many frames of whatever the page is doing. */
export function measureFrames(page: Page, count: number): Promise<Frames> {
  return page.evaluate(
    (most) =>
      new Promise<{ intervals: number[]; work: number[] }>((resolve) => {
        const intervals: number[] = [];
        const work: number[] = [];
        let before: number | null = null;
        const frame = (start: number) => {
          if (before !== null) intervals.push(start - before);
          before = start;
          const begun = performance.now();
          const { port1, port2 } = new MessageChannel();
          // What is posted within a frame arrives when that frame has been painted.
          port1.onmessage = () => work.push(performance.now() - begun);
          port2.postMessage(null);
          if (intervals.length < most) requestAnimationFrame(frame);
          else resolve({ intervals, work });
        };
        requestAnimationFrame(frame);
      }),
    count,
  );
}
