import { beginGesture, cancelGesture, endGesture } from '../../state/gesture.ts';
import { placeStage } from '../../state/structureCommands.ts';
import { type CarryEffects, carryGesture, type PointerPlace } from '../chain/carryGesture.ts';
import { keepInView } from './keepInView.ts';
import { nearestSlot } from './nearestSlot.ts';

/** In which direction the stages of a list stand. */
export type Axis = 'x' | 'y';

interface Held {
  readonly id: string;
  readonly card: HTMLElement;
  /** Middles of all places along the list, as they were at the start [px from its edge]; equal stages leave them so. */
  readonly slots: readonly number[];
  /** From the middle of the card to the pointer [px]. */
  readonly grip: number;
  /** Where the stage stands by now. */
  index: number;
}

/**
 * Lets stages be dragged by their handles, by mouse, finger and pen: pointer events, captured by the list, which stays
 * where it is while the stages in it change places. Every place that is passed is taken at once, and the whole is one
 * undo step.
 *
 * @param onDrop told the id of a stage that was let go, wherever it has come to stand
 * @returns stops listening
 */
export function attachReorder(list: HTMLElement, axis: Axis, onDrop: (id: string) => void): () => void {
  let giveUp = () => {};
  const pressed = (event: PointerEvent) => {
    const handle = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-handle]') : null;
    if (handle === null || !event.isPrimary || event.button !== 0) return;
    giveUp();
    giveUp = followPress(event, carry(list, handle, { event, axis, onDrop }));
  };
  list.addEventListener('pointerdown', pressed);
  return () => {
    giveUp();
    list.removeEventListener('pointerdown', pressed);
  };
}

interface Press {
  readonly event: PointerEvent;
  readonly axis: Axis;
  readonly onDrop: (id: string) => void;
}

/** What a drag does to the stage of a handle. */
function carry(list: HTMLElement, handle: HTMLElement, { event, axis, onDrop }: Press): CarryEffects {
  const along = ({ x, y }: PointerPlace) => (axis === 'x' ? x : y) - edgeOf(list, axis);
  const at = along({ x: event.clientX, y: event.clientY });
  let held: Held | null = null;
  let latest: PointerPlace = { x: 0, y: 0 };
  const scroll = keepInView(list, () => follow());
  const letGo = () => {
    scroll.stop();
    held?.card.style.removeProperty('transform');
    held?.card.removeAttribute('data-held');
    held = null;
  };
  const follow = () => {
    if (held === null) return;
    const middle = along(latest) - held.grip;
    const index = nearestSlot(middle, held.slots);
    if (index !== held.index) placeStage(held.id, index);
    held.index = index;
    const shift = Math.round(middle - (held.slots[index] ?? middle));
    held.card.style.transform = axis === 'x' ? `translateX(${shift}px)` : `translateY(${shift}px)`;
  };
  const moveTo = (place: PointerPlace) => {
    latest = place;
    follow();
    if (axis === 'y') scroll.at(place.y);
  };
  return {
    begin: (place) => {
      held = hold(list, handle, { at, axis });
      if (held === null) return;
      // The field that has the focus is left: its visit is a step of its own.
      handle.focus({ preventScroll: true });
      list.setPointerCapture(event.pointerId);
      held.card.setAttribute('data-held', '');
      beginGesture();
      moveTo(place);
    },
    moveTo,
    drop: () => {
      const id = held?.id;
      endGesture();
      letGo();
      if (id !== undefined) onDrop(id);
    },
    cancel: () => {
      cancelGesture();
      letGo();
    },
  };
}

/** Follows a pointer until it is lifted, wherever that is; the answer gives the press up. */
function followPress({ pointerId, clientX, clientY }: PointerEvent, effects: CarryEffects): () => void {
  const gesture = carryGesture({ x: clientX, y: clientY }, effects);
  const ending = new AbortController();
  const { signal } = ending;
  const on = (type: 'pointermove' | 'pointerup' | 'pointercancel', listener: (event: PointerEvent) => void) =>
    addEventListener(type, (event) => event.pointerId === pointerId && listener(event), { signal });
  const giveUp = () => {
    ending.abort();
    gesture.pointerCancel();
  };
  on('pointermove', ({ clientX: x, clientY: y }) => gesture.pointerMove({ x, y }));
  on('pointerup', () => {
    ending.abort();
    gesture.pointerUp();
  });
  on('pointercancel', giveUp);
  const escaped = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && gesture.escape()) event.stopPropagation();
  };
  addEventListener('keydown', escaped, { signal, capture: true });
  return giveUp;
}

function hold(
  list: HTMLElement,
  handle: HTMLElement,
  { at, axis }: { readonly at: number; readonly axis: Axis },
): Held | null {
  const card = handle.closest<HTMLElement>('[data-stage]');
  if (card === null) return null;
  const cards = [...list.querySelectorAll<HTMLElement>('[data-stage]')];
  const slots = cards.map((one) => middleOf(one, axis) - edgeOf(list, axis));
  const index = cards.indexOf(card);
  return { id: card.dataset.stage ?? '', card, slots, index, grip: at - (slots[index] ?? at) };
}

function edgeOf(element: Element, axis: Axis): number {
  const { left, top } = element.getBoundingClientRect();
  return axis === 'x' ? left : top;
}

function middleOf(element: Element, axis: Axis): number {
  const { left, top, width, height } = element.getBoundingClientRect();
  return axis === 'x' ? left + width / 2 : top + height / 2;
}
