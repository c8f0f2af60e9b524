/** What a gesture does to the document. */
export interface GestureEffects {
  readonly begin: () => void;
  readonly end: () => void;
  readonly cancel: () => void;
}

/** The life of one gesture at the decoupling point, whatever it is made with. */
export interface PointGesture {
  /** Whether a value that the range reports may move the point. */
  readonly acceptsInput: () => boolean;
  readonly pointerDown: () => void;
  readonly pointerUp: () => void;
  /** A touch that turned into a scroll: the point returns. */
  readonly pointerCancel: () => void;
  /** A key that moves the point; returns whether it may. */
  readonly keyDown: () => boolean;
  readonly keyUp: () => void;
  /** Restores the point; true if there was a gesture to give up. */
  readonly escape: () => boolean;
  readonly blur: () => void;
}

/**
 * One drag, or one key held down, is one undo step.
 *
 * After Escape a pointer gesture is dead until the pointer is lifted: a native range goes on reporting values while the
 * button is down and would jump to the pointer at its next move. The same after `pointercancel`, until the next touch
 * or key or until the browser has had time to finish with the old one.
 */
export function pointGesture({ begin, end, cancel }: GestureEffects): PointGesture {
  let phase: 'idle' | 'pointer' | 'key' | 'deadPointer' | 'deadKey' | 'scrolled' = 'idle';
  const finish = (own: 'pointer' | 'key') => {
    if (phase === own) end();
    phase = 'idle';
  };
  return {
    acceptsInput: () => phase === 'idle' || phase === 'pointer' || phase === 'key',
    pointerDown: () => {
      if (phase === 'key') end();
      begin();
      phase = 'pointer';
    },
    pointerUp: () => finish('pointer'),
    pointerCancel: () => {
      if (phase === 'pointer') cancel();
      phase = 'scrolled';
      setTimeout(() => {
        if (phase === 'scrolled') phase = 'idle';
      }, SCROLL_END);
    },
    keyDown: () => {
      if (phase === 'deadPointer' || phase === 'deadKey') return false;
      if (phase === 'pointer' || phase === 'key') return true;
      begin();
      phase = 'key';
      return true;
    },
    keyUp: () => {
      if (phase === 'key' || phase === 'deadKey') finish('key');
    },
    escape: () => {
      if (phase !== 'pointer' && phase !== 'key') return false;
      cancel();
      phase = phase === 'pointer' ? 'deadPointer' : 'deadKey';
      return true;
    },
    blur: () => {
      if (phase === 'key' || phase === 'deadKey') finish('key');
    },
  };
}

const SCROLL_END = 400;
