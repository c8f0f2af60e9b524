import { type PointerEvent, type RefObject, useCallback, useRef, useState } from 'react';
import type { Wish } from '../../engine/chain/chain.ts';
import { moveWish } from '../../state/moveWish.ts';
import type { PointerPlace } from './carryGesture.ts';
import { followCarry } from './followCarry.ts';

/** A wish under the pointer. */
export interface CarriedWish {
  readonly wish: Wish;
  /** Id of the stage over which it is held; null beside the chain, where it cannot be dropped. */
  readonly over: string | null;
}

/** Begins to follow a press on the chip of a wish. */
export type CarryStart = (event: PointerEvent<HTMLElement>, wish: Wish) => void;

/** How far beside a target it may still be dropped [px]: hands shake, and fingers cover what they hold. */
const NEAR = 24;

interface WishCarry {
  /** Null while nothing is carried. */
  readonly carried: CarriedWish | null;
  readonly carry: CarryStart;
  /** Gives an element `--carry-x` and `--carry-y`: where the pointer is, from the upper left corner of the host. */
  readonly ghost: (element: HTMLElement | null) => void;
}

/**
 * Lets wishes be dragged to another stage. Inside the host every element with `data-stage` is a place to drop one.
 *
 * What is carried changes nothing in the document: the wish moves when it is dropped, in one undo step.
 */
export function useWishCarry(host: RefObject<HTMLElement | null>): WishCarry {
  const [carried, setCarried] = useState<CarriedWish | null>(null);
  const place = useRef<PointerPlace>({ x: 0, y: 0 });
  const element = useRef<HTMLElement | null>(null);
  const show = useCallback(() => {
    const frame = host.current?.getBoundingClientRect();
    if (element.current === null || frame === undefined) return;
    const { x, y } = place.current;
    element.current.style.setProperty('--carry-x', `${x - frame.left}px`);
    element.current.style.setProperty('--carry-y', `${y - frame.top}px`);
  }, [host]);
  const ghost = useCallback(
    (mounted: HTMLElement | null) => {
      element.current = mounted;
      show();
    },
    [show],
  );
  const carry = useCallback<CarryStart>(
    (event, wish) => {
      let over: string | null = wish.stage;
      const moveTo = (at: PointerPlace) => {
        place.current = at;
        show();
        const found = stageAt(host.current, at);
        if (found === over) return;
        over = found;
        setCarried({ wish, over });
      };
      followCarry(event, {
        begin: (at) => {
          setCarried({ wish, over });
          moveTo(at);
        },
        moveTo,
        drop: () => {
          setCarried(null);
          if (over !== null) moveWish(wish.id, over);
        },
        cancel: () => setCarried(null),
      });
    },
    [host, show],
  );
  return { carried, carry, ghost };
}

/** The stage whose place is under the pointer, or else the nearest of those that are near. */
function stageAt(host: HTMLElement | null, { x, y }: PointerPlace): string | null {
  let nearest: string | null = null;
  let least = NEAR;
  for (const target of host?.querySelectorAll<HTMLElement>('[data-stage]') ?? []) {
    const { left, right, top, bottom } = target.getBoundingClientRect();
    const distance = Math.max(left - x, x - right, top - y, y - bottom, 0);
    if (distance === 0) return target.dataset.stage ?? null;
    if (distance < least) {
      least = distance;
      nearest = target.dataset.stage ?? null;
    }
  }
  return nearest;
}
