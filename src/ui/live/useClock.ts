import { useCallback, useEffect, useRef, useState } from 'react';

/** A clock that runs, stands still and can be set. */
export interface Clock {
  readonly isPlaying: boolean;
  readonly play: () => void;
  readonly pause: () => void;
  /** Sets the time; the picture follows at once. */
  readonly set: (time: number) => void;
  /** The time of now, which no render is told of. */
  readonly now: () => number;
  /** Draws the time of now anew, as after a change of what is shown. */
  readonly refresh: () => void;
}

interface ClockWorld {
  /** Where it stops by itself; null while nobody knows, and until then it waits. */
  readonly end: number | null;
  /** Time that passes in a second. */
  readonly pace: number;
  /** Called at every frame that shows something new; `elapsed` is infinite when the time was set [ms]. */
  readonly onFrame: (time: number, elapsed: number) => void;
  /** Instead of running it goes from one such moment to the next; null where it runs. */
  readonly stepper: ((time: number) => number) | null;
}

/** How long marks go on to their places after the time has stopped [ms]. */
const SETTLING = 700;
/** With steps: how long each is shown [ms]. */
const STEP = 1_200;
/** A frame that took longer was no frame, but a page that had something else to do [ms]. */
const LONGEST_FRAME = 100;

/** The clock of the live view; it runs outside React, which is told only whether it does. */
export function useClock(world: ClockWorld): Clock {
  const [isPlaying, setPlaying] = useState(false);
  const time = useRef(0);
  const latest = useRef(world);
  const frame = useRef(0);
  const settleUntil = useRef(0);
  useEffect(() => {
    latest.current = world;
  });
  const run = useRef({ isPlaying: false, before: 0 });

  const tick = useCallback((at: number) => {
    const { end, pace, onFrame, stepper } = latest.current;
    const elapsed = Math.min(Math.max(at - run.current.before, 0), LONGEST_FRAME);
    run.current.before = at;
    if (run.current.isPlaying && stepper === null && end !== null) {
      time.current = Math.min(time.current + (pace * elapsed) / 1000, end);
      if (time.current >= end) {
        run.current.isPlaying = false;
        setPlaying(false);
        settleUntil.current = at + SETTLING;
      }
    }
    onFrame(time.current, stepper === null ? elapsed : Number.POSITIVE_INFINITY);
    const goesOn = (run.current.isPlaying && stepper === null) || at < settleUntil.current;
    frame.current = goesOn ? requestAnimationFrame(tick) : 0;
  }, []);

  const wake = useCallback(() => {
    settleUntil.current = performance.now() + SETTLING;
    if (frame.current !== 0) return;
    run.current.before = performance.now();
    frame.current = requestAnimationFrame(tick);
  }, [tick]);

  const set = useCallback(
    (to: number) => {
      time.current = Math.min(Math.max(to, 0), latest.current.end ?? to);
      latest.current.onFrame(time.current, Number.POSITIVE_INFINITY);
      wake();
    },
    [wake],
  );

  const pause = useCallback(() => {
    run.current.isPlaying = false;
    setPlaying(false);
    wake();
  }, [wake]);

  const play = useCallback(() => {
    const { end } = latest.current;
    if (end !== null && time.current >= end) set(0);
    run.current.isPlaying = true;
    setPlaying(true);
    wake();
  }, [wake, set]);

  const isStepping = world.stepper !== null;
  useEffect(() => {
    if (!isPlaying || !isStepping) return;
    const timer = setInterval(() => {
      const { stepper, end } = latest.current;
      if (stepper === null || end === null) return;
      const next = stepper(time.current);
      set(next);
      if (next >= end) pause();
    }, STEP);
    return () => clearInterval(timer);
  }, [isPlaying, isStepping, set, pause]);

  useEffect(() => {
    const hide = () => {
      if (document.hidden) pause();
    };
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      cancelAnimationFrame(frame.current);
      frame.current = 0;
    };
  }, [pause]);

  const now = useCallback(() => time.current, []);
  return { isPlaying, play, pause, set, now, refresh: wake };
}
