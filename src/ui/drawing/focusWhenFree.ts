/** A menu that closes frees the page within a few frames; what never comes free is not waited for [frames]. */
const PATIENCE = 60;

/**
 * Gives the focus to an element as soon as nothing lies over it: while a menu closes, the page behind it is still kept
 * from the focus.
 *
 * @returns stops waiting
 */
export function focusWhenFree(element: HTMLElement, onFocused: () => void = () => {}): () => void {
  let frame = 0;
  const attempt = (left: number) => {
    const isFree = element.closest('[inert], [aria-hidden="true"]') === null;
    if (isFree || left === 0) {
      element.focus({ preventScroll: false });
      onFocused();
    } else frame = requestAnimationFrame(() => attempt(left - 1));
  };
  attempt(PATIENCE);
  return () => cancelAnimationFrame(frame);
}
