/** A place in the window [px]. */
export interface PointerPlace {
  readonly x: number;
  readonly y: number;
}

/** What a gesture does to the thing that is carried. */
export interface CarryEffects {
  readonly begin: (at: PointerPlace) => void;
  readonly moveTo: (at: PointerPlace) => void;
  readonly drop: () => void;
  /** Everything stays where it was: Escape, or the system took the pointer away. */
  readonly cancel: () => void;
}

/** The life of one press that may become a drag. */
export interface CarryGesture {
  readonly pointerMove: (at: PointerPlace) => void;
  /** Returns whether the click that may follow means nothing: it belongs to a drag. */
  readonly pointerUp: () => boolean;
  readonly pointerCancel: () => void;
  /** True if something was carried. */
  readonly escape: () => boolean;
}

/** How far a pointer travels before what it presses is carried along [px]; less is a click. */
export const TRAVEL = 8;

/**
 * What is pressed is carried after 8 px of travel, and dropped when the pointer is lifted. After Escape the gesture is
 * dead until then.
 */
export function carryGesture(pressed: PointerPlace, { begin, moveTo, drop, cancel }: CarryEffects): CarryGesture {
  let phase: 'pressed' | 'carrying' | 'dead' = 'pressed';
  return {
    pointerMove: (at) => {
      if (phase === 'pressed' && Math.hypot(at.x - pressed.x, at.y - pressed.y) >= TRAVEL) {
        phase = 'carrying';
        begin(at);
      } else if (phase === 'carrying') moveTo(at);
    },
    pointerUp: () => {
      const wasPress = phase === 'pressed';
      if (phase === 'carrying') drop();
      phase = 'dead';
      return !wasPress;
    },
    pointerCancel: () => {
      if (phase === 'carrying') cancel();
      phase = 'dead';
    },
    escape: () => {
      if (phase !== 'carrying') return false;
      cancel();
      phase = 'dead';
      return true;
    },
  };
}
