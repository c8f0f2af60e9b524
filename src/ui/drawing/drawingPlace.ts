/** Where a chain is drawn: over its blocks, or as a list in the panel. */
export type DrawingPlace = 'inline' | 'list';

/** Of the page's width, what everything but the chain takes, and that with the panel beside it [rem]. */
const TAKEN = 38;
const TAKEN_WITH_PANEL = 50;
/** The narrowest screen that has the chain and the figures side by side [rem]. */
const NARROWEST = 45;
/** The least from boundary to boundary in which a handle, a menu and a name find room [rem]. */
const ROOM = 5.25;

/**
 * Over its blocks as long as each has room for a name and for what is pressed.
 *
 * @param width width of the page [rem]
 * @param stages number of stages
 * @param hasPanel the panel stands beside the chain
 */
export function drawingPlace(width: number, stages: number, hasPanel: boolean): DrawingPlace {
  if (width < NARROWEST) return 'list';
  return (width - (hasPanel ? TAKEN_WITH_PANEL : TAKEN)) / stages >= ROOM ? 'inline' : 'list';
}
