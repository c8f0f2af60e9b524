/** How long the chain must rest before what nobody sees is drawn anew [ms]. */
const REST = 250;

const waiting = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Puts work off until the chain has rested, or the point moves: the work is to draw what only a move brings into sight.
 *
 * @returns drops the work
 */
export function whenAtRest(work: () => void): () => void {
  waiting.add(work);
  clearTimeout(timer);
  timer = setTimeout(doWaiting, REST);
  return () => {
    waiting.delete(work);
  };
}

/** Does at once what was put off. */
export function doWaiting(): void {
  clearTimeout(timer);
  const works = [...waiting];
  waiting.clear();
  for (const work of works) work();
}
