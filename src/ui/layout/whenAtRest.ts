/** How long the chain must rest before what nobody sees is drawn anew [ms]. */
const REST = 250;

const waiting = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
let due = 0;

/**
 * Puts work off until the chain has rested, or the point moves: the work is to draw what only a move brings into sight.
 *
 * @returns drops the work
 */
export function whenAtRest(work: () => void): () => void {
  waiting.add(work);
  due = performance.now() + REST;
  // One clock for all: an edit puts off a few dozen works, each of which would set its own anew.
  timer ??= setTimeout(lookAtClock, REST);
  return () => {
    waiting.delete(work);
  };
}

/** Does at once what was put off. */
export function doWaiting(): void {
  clearTimeout(timer);
  timer = undefined;
  const works = [...waiting];
  waiting.clear();
  for (const work of works) work();
}

function lookAtClock(): void {
  const left = due - performance.now();
  if (left <= 0) doWaiting();
  else timer = setTimeout(lookAtClock, left);
}
