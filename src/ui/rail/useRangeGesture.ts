import { type FormEvent, type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { stopAt } from '../../engine/decisions/railStops.ts';
import { activeChain } from '../../state/activeChain.ts';
import { documentStore } from '../../state/documentStore.ts';
import { beginGesture, cancelGesture, endGesture } from '../../state/gesture.ts';
import { currentResults } from '../../state/results.ts';
import { nearestStop, type StageGeometry } from '../layout/geometry.ts';
import { movePointBy, movePointTo } from '../layout/movePoint.ts';
import { keySteps } from './keySteps.ts';
import { type PointGesture, pointGesture } from './pointGesture.ts';

/** Handlers of the range over the rail: from what the browser reports to the gesture and the position. */
export function useRangeGesture(geometry: StageGeometry) {
  const gesture = useMemo(() => pointGesture({ begin: beginGesture, end: endGesture, cancel: cancelGesture }), []);
  const latest = useRef(geometry);
  latest.current = geometry;
  useEffect(() => listenEverywhere(gesture), [gesture]);
  return useMemo(() => handlersOf(gesture, () => latest.current), [gesture]);
}

function handlersOf(gesture: PointGesture, geometryNow: () => StageGeometry) {
  let pressed: { readonly x: number; readonly boundary: number } | null = null;
  return {
    onInput: (event: FormEvent<HTMLInputElement>) => {
      const input = event.currentTarget;
      if (gesture.acceptsInput()) followInput(input, pressed !== null);
      input.value = String(currentBoundary());
    },
    onPointerDown: (event: PointerEvent<HTMLInputElement>) => {
      if (!event.isPrimary || event.button !== 0) return;
      pressed = { x: event.clientX, boundary: currentBoundary() };
      gesture.pointerDown();
    },
    // Some browsers drag the thumb only and are deaf to a tap on the track.
    onPointerUp: (event: PointerEvent<HTMLInputElement>) => {
      const isTap = pressed !== null && Math.abs(event.clientX - pressed.x) < TAP;
      if (isTap && gesture.acceptsInput() && currentBoundary() === pressed?.boundary) {
        const edge = event.currentTarget.offsetParent?.getBoundingClientRect().left ?? 0;
        const stop = nearestStop(geometryNow(), event.clientX - edge);
        if (stop !== null) movePointTo(stop.codp);
      }
      pressed = null;
    },
    onPointerCancel: () => {
      pressed = null;
    },
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const steps = keySteps(event.key, currentResults().stops.length);
      if (steps === null) return;
      event.preventDefault();
      if (gesture.keyDown()) movePointBy(steps);
    },
    onKeyUp: () => gesture.keyUp(),
    onBlur: () => gesture.blur(),
  };
}

/** How far a pointer may travel in a tap [px]. */
const TAP = 8;

/** Beyond the range too: the pointer may be lifted, and Escape pressed, anywhere. */
function listenEverywhere(gesture: PointGesture): () => void {
  const lifted = (event: globalThis.PointerEvent) => {
    if (event.isPrimary) gesture.pointerUp();
  };
  const cancelled = (event: globalThis.PointerEvent) => {
    if (event.isPrimary) gesture.pointerCancel();
  };
  const escaped = (event: globalThis.KeyboardEvent) => {
    if (event.key === 'Escape' && gesture.escape()) event.stopPropagation();
  };
  addEventListener('pointerup', lifted);
  addEventListener('pointercancel', cancelled);
  addEventListener('keydown', escaped, true);
  return () => {
    removeEventListener('pointerup', lifted);
    removeEventListener('pointercancel', cancelled);
    removeEventListener('keydown', escaped, true);
  };
}

/**
 * Moves the point to the value of the range. A step of a screen reader onto the other boundary of the same stop would
 * lead nowhere: it goes on to the next stop; a pointer that is there means the stop itself.
 */
function followInput(input: HTMLInputElement, isPointer: boolean): void {
  const boundary = Number(input.value);
  const here = currentBoundary();
  const { stops } = currentResults();
  if (!isPointer && boundary !== here && stopAt(stops, boundary) === stopAt(stops, here)) {
    movePointBy(boundary < here ? -1 : 1);
  } else movePointTo(boundary);
}

function currentBoundary(): number {
  const { codp } = activeChain(documentStore.getState().workspace);
  const { stops } = currentResults();
  return stops[stopAt(stops, codp)]?.codp ?? codp;
}
