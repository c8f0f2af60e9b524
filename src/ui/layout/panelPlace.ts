/** Where the side panel goes: beside the stage, over its right end, or from below over the foot of a phone. */
export type PanelPlace = 'docked' | 'overlay' | 'sheet';

/** Of the page's width, what the panel beside it and everything but the chain take [rem]. */
const TAKEN = 41;
/** The least from boundary to boundary at which stages keep their names [rem]. */
const LEGIBLE_PITCH = 5.25;

/**
 * Docked as long as the stages keep their names beside it: then every edit is seen at work in chain and charts.
 *
 * @param width width of the page [rem]
 * @param stages number of stages on the screen
 */
export function panelPlace(width: number, stages: number): PanelPlace {
  if (width < 45) return 'sheet';
  return (width - TAKEN) / stages >= LEGIBLE_PITCH ? 'docked' : 'overlay';
}
