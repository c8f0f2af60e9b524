import { stopAt } from '../../engine/decisions/railStops.ts';
import { beginGesture, cancelGesture, endGesture } from '../../state/gesture.ts';
import { currentResults } from '../../state/results.ts';
import { pointBoundary } from '../layout/followPoint.ts';
import { nearestStop, type StageGeometry } from '../layout/geometry.ts';
import { movePointBy, movePointTo } from '../layout/movePoint.ts';
import { keySteps } from './keySteps.ts';
import { pointGesture } from './pointGesture.ts';

/** How far a pointer may travel in a tap [px]. */
const TAP = 8;

/**
 * Listens to a range and moves the point as the gestures made on it mean.
 *
 * @param geometryNow the geometry at the moment of a tap
 * @returns stops listening
 */
export function attachRange(input: HTMLInputElement, geometryNow: () => StageGeometry): () => void {
  const gesture = pointGesture({ begin: beginGesture, end: endGesture, cancel: cancelGesture });
  const ending = new AbortController();
  const { signal } = ending;
  let pressed: { readonly x: number; readonly boundary: number } | null = null;

  input.addEventListener(
    'input',
    (event) => {
      // Nobody else listens, and to pass it on would take React a tenth of the time of a move.
      event.stopPropagation();
      if (gesture.acceptsInput()) followInput(input, pressed !== null);
      // Also where nothing may move: the range goes back to where the point is.
      const here = String(pointBoundary());
      if (input.value !== here) input.value = here;
    },
    { signal },
  );
  input.addEventListener(
    'pointerdown',
    ({ isPrimary, button, clientX }) => {
      if (!isPrimary || button !== 0) return;
      pressed = { x: clientX, boundary: pointBoundary() };
      gesture.pointerDown();
    },
    { signal },
  );
  input.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const steps = keySteps(event.key, currentResults().stops.length);
      if (steps === null) return;
      event.preventDefault();
      if (gesture.keyDown()) movePointBy(steps);
    },
    { signal },
  );
  input.addEventListener('keyup', gesture.keyUp, { signal });
  input.addEventListener('blur', gesture.blur, { signal });

  // Beyond the range too: the pointer may be lifted, and Escape pressed, anywhere.
  const lifted = ({ isPrimary, clientX }: PointerEvent) => {
    if (!isPrimary) return;
    const isTap = pressed !== null && Math.abs(clientX - pressed.x) < TAP && pressed.boundary === pointBoundary();
    // Some browsers drag the thumb only and are deaf to a tap on the track.
    if (isTap && gesture.acceptsInput()) moveToPlace(input, clientX, geometryNow());
    pressed = null;
    gesture.pointerUp();
  };
  const cancelled = ({ isPrimary }: PointerEvent) => {
    if (!isPrimary) return;
    pressed = null;
    gesture.pointerCancel();
  };
  const escaped = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && gesture.escape()) event.stopPropagation();
  };
  addEventListener('pointerup', lifted, { signal });
  addEventListener('pointercancel', cancelled, { signal });
  addEventListener('keydown', escaped, { signal, capture: true });
  return () => {
    gesture.blur();
    ending.abort();
  };
}

/**
 * Moves the point to the value of the range. A step of a screen reader onto the other boundary of the same stop would
 * lead nowhere: it goes on to the next stop; a pointer that is there means the stop itself.
 */
function followInput(input: HTMLInputElement, isPointer: boolean): void {
  const boundary = Number(input.value);
  const here = pointBoundary();
  const { stops } = currentResults();
  if (!isPointer && boundary !== here && stopAt(stops, boundary) === stopAt(stops, here)) {
    movePointBy(boundary < here ? -1 : 1);
  } else movePointTo(boundary);
}

function moveToPlace(input: HTMLInputElement, clientX: number, geometry: StageGeometry): void {
  const edge = input.offsetParent?.getBoundingClientRect().left ?? 0;
  const stop = nearestStop(geometry, clientX - edge);
  if (stop !== null) movePointTo(stop.codp);
}
