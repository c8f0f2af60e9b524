/** From the edge of what scrolls at which it begins to scroll, and how far at each move [px]. */
const EDGE = 48;
const STEP = 12;

/**
 * Scrolls what a list scrolls in while something is dragged near its upper or lower edge.
 *
 * @param y of the pointer in the window [px]
 */
export function keepInView(list: HTMLElement, y: number): void {
  const frame = scrolledBy(list);
  if (frame === null) return;
  const { top, bottom } = frame.getBoundingClientRect();
  if (y < top + EDGE) frame.scrollBy({ top: -STEP });
  else if (y > bottom - EDGE) frame.scrollBy({ top: STEP });
}

function scrolledBy(list: HTMLElement): HTMLElement | null {
  for (let at = list.parentElement; at !== null; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && getComputedStyle(at).overflowY !== 'visible') return at;
  }
  return null;
}
