/** Marks in the page what the drawing of a chain is made of. */
export const SURFACE = 'data-drawing-surface';

/**
 * Goes from the name of a stage to the next one, or back; past the last name to the plus behind it.
 *
 * @param field the field of a name, on a surface where a chain is drawn
 */
export function goToName(field: HTMLElement, steps: 1 | -1): void {
  const surface = field.closest(`[${SURFACE}]`);
  if (surface === null) return;
  const fields = [...surface.querySelectorAll<HTMLElement>('[data-name-field]')];
  const next = fields[fields.indexOf(field) + steps];
  if (next !== undefined) next.focus();
  else if (steps === 1) [...surface.querySelectorAll<HTMLElement>('[data-plus]')].findLast(isShown)?.focus();
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility();
}
