/** From the edge of what scrolls at which it begins to scroll, and how far in a frame [px]. */
const EDGE = 56;
const STEP = 8;

/** Scrolls what a list scrolls in while something is dragged near its upper or lower edge. */
export interface KeepInView {
  /** @param y of the pointer in the window [px] */
  readonly at: (y: number) => void;
  readonly stop: () => void;
}

/** @param onScroll is told after every scroll: something else lies under the pointer then */
export function keepInView(list: HTMLElement, onScroll: () => void): KeepInView {
  let frame = 0;
  let pointer = 0;
  const step = () => {
    frame = 0;
    const scrolled = scrolledBy(list);
    if (scrolled === null) return;
    const { top, bottom } = scrolled.getBoundingClientRect();
    const direction = pointer < top + EDGE ? -1 : pointer > bottom - EDGE ? 1 : 0;
    const before = scrolled.scrollTop;
    scrolled.scrollTop += direction * STEP;
    if (scrolled.scrollTop === before) return;
    onScroll();
    frame = requestAnimationFrame(step);
  };
  return {
    at: (y) => {
      pointer = y;
      if (frame === 0) frame = requestAnimationFrame(step);
    },
    stop: () => {
      cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}

function scrolledBy(list: HTMLElement): HTMLElement | null {
  for (let at = list.parentElement; at !== null; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && getComputedStyle(at).overflowY !== 'visible') return at;
  }
  return null;
}
