import { type CarryEffects, carryGesture } from './carryGesture.ts';
import { edgeScroll } from './edgeScroll.ts';

/** A press as React or the browser tells it. */
interface Press {
  readonly pointerId: number;
  readonly isPrimary: boolean;
  readonly button: number;
  readonly clientX: number;
  readonly clientY: number;
  readonly currentTarget: Element;
}

/**
 * Follows a press until the pointer is lifted, wherever that is, and carries what was pressed along. Pointer events with
 * capture, for drag and drop of the browser is dead on touch. While something is carried the root element has
 * `data-carrying`, and the page scrolls when the pointer comes near its edge.
 */
export function followCarry(press: Press, effects: CarryEffects): void {
  if (!press.isPrimary || press.button !== 0) return;
  const { pointerId, currentTarget } = press;
  const ending = new AbortController();
  const { signal } = ending;
  const scroll = edgeScroll(effects.moveTo);
  const rest = () => {
    scroll.stop();
    delete document.documentElement.dataset.carrying;
  };
  const gesture = carryGesture(
    { x: press.clientX, y: press.clientY },
    {
      begin: (at) => {
        document.documentElement.dataset.carrying = '';
        effects.begin(at);
        scroll.at(at);
      },
      moveTo: (at) => {
        effects.moveTo(at);
        scroll.at(at);
      },
      drop: () => {
        rest();
        effects.drop();
      },
      cancel: () => {
        rest();
        effects.cancel();
      },
    },
  );
  const own = (listener: (event: PointerEvent) => void) => (event: PointerEvent) => {
    if (event.pointerId === pointerId) listener(event);
  };
  currentTarget.setPointerCapture(pointerId);
  addEventListener(
    'pointermove',
    own(({ clientX, clientY }) => gesture.pointerMove({ x: clientX, y: clientY })),
    { signal },
  );
  addEventListener(
    'pointerup',
    own(() => {
      ending.abort();
      if (gesture.pointerUp()) swallowClick();
    }),
    { signal },
  );
  addEventListener(
    'pointercancel',
    own(() => {
      ending.abort();
      gesture.pointerCancel();
    }),
    { signal },
  );
  const escaped = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !gesture.escape()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('keydown', escaped, { signal, capture: true });
}

/** The browser makes a click of every press that is lifted, also of one that was a drag. */
function swallowClick(): void {
  const ending = new AbortController();
  const swallow = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('click', swallow, { signal: ending.signal, capture: true });
  setTimeout(() => ending.abort());
}
