import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import type { Chain, Wish } from '../../engine/chain/chain.ts';
import { activeChain } from '../../state/activeChain.ts';
import { documentStore } from '../../state/documentStore.ts';
import { dropWish } from '../../state/dropWish.ts';
import { beginGesture, endGesture } from '../../state/gesture.ts';
import { moveWish } from '../../state/moveWish.ts';

/** The keys that move a wish or remove it, as `aria-keyshortcuts` tells them. */
export const WISH_KEYS = 'Shift+ArrowRight Shift+ArrowLeft Delete';

/** The wish whose chip had the focus when it moved: its chip at the other stage takes it over. */
let focused: string | null = null;
let isHeld = false;

interface WishKeys {
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Lets a chip be moved from stage to stage by Shift and arrows, a key held down being one undo step, and removed. */
export function useWishKeys(wish: Wish): WishKeys {
  const { id, stage } = wish;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (focused !== id) return;
    focused = null;
    button.current?.focus();
    button.current?.scrollIntoView({ block: 'nearest' });
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete' && !event.repeat) {
      event.preventDefault();
      goToNeighbour(button.current);
      dropWish(wish);
      return;
    }
    const steps = stepsOf(event);
    if (steps === 0) return;
    event.preventDefault();
    const next = neighbour(stage, steps);
    if (next === null) return;
    hold();
    focused = id;
    moveWish(id, next);
  };
  return { button, onKeyDown };
}

/** The focus goes on to the next chip, or else the one before, or else the point: never nowhere. */
function goToNeighbour(chip: HTMLElement | null): void {
  const all = '[aria-keyshortcuts$="Delete"]';
  const chips = [...document.querySelectorAll<HTMLElement>(all)].filter((other) => other.checkVisibility());
  const at = chip === null ? -1 : chips.indexOf(chip);
  const next = chips[at + 1] ?? chips[at - 1] ?? document.querySelector<HTMLElement>('input[type=range]');
  next?.focus();
}

/** Closer to the customer is 1, further away −1; on phones stages stand under one another. */
function stepsOf({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): number {
  if (!shiftKey || altKey || ctrlKey || metaKey) return 0;
  if (key === 'ArrowRight' || key === 'ArrowDown') return 1;
  return key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 0;
}

function neighbour(stage: string, steps: number): string | null {
  const { stages }: Chain = activeChain(documentStore.getState().workspace);
  return stages[stages.findIndex(({ id }) => id === stage) + steps]?.id ?? null;
}

/** Until the key is let go all moves are one step. */
function hold(): void {
  if (isHeld) return;
  isHeld = true;
  beginGesture();
  const ending = new AbortController();
  const letGo = () => {
    ending.abort();
    isHeld = false;
    endGesture();
  };
  addEventListener('keyup', letGo, { signal: ending.signal });
  addEventListener('blur', letGo, { signal: ending.signal });
}
