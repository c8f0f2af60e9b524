import type { PointerPlace } from './carryGesture.ts';

/** Shares of the window's height in which a carried thing scrolls the page; at the top the chain stands in the way. */
const UPPER = 0.25;
const LOWER = 0.12;
/** Speed [px per frame]. */
const SPEED = 9;

/** Scrolls the page while a carried thing is near its upper or lower edge. */
export interface EdgeScroll {
  readonly at: (place: PointerPlace) => void;
  readonly stop: () => void;
}

/** @param onScroll is told the place again after every scroll: something else lies under it then */
export function edgeScroll(onScroll: (place: PointerPlace) => void): EdgeScroll {
  let frame = 0;
  let place: PointerPlace = { x: 0, y: 0 };
  const step = () => {
    const direction = place.y < innerHeight * UPPER ? -1 : place.y > innerHeight * (1 - LOWER) ? 1 : 0;
    frame = 0;
    if (direction === 0) return;
    const before = scrollY;
    scrollBy(0, direction * SPEED);
    if (scrollY === before) return;
    onScroll(place);
    frame = requestAnimationFrame(step);
  };
  return {
    at: (next) => {
      place = next;
      if (frame === 0) frame = requestAnimationFrame(step);
    },
    stop: () => {
      cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
