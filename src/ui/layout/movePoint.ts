import { stopAt } from '../../engine/decisions/railStops.ts';
import { activeChain } from '../../state/activeChain.ts';
import { setCodp } from '../../state/commands.ts';
import { documentStore } from '../../state/documentStore.ts';
import { currentResults } from '../../state/results.ts';
import { dismissHint, settingsStore } from '../../state/settings.ts';

/** A little longer than `--settle`. */
const SETTLING = 220;
let settling = 0;

/** Moves the point to the stop of a boundary; the invitation of the first visit has then been answered. */
export function movePointTo(boundary: number): void {
  const { stops } = currentResults();
  const stop = stops[stopAt(stops, boundary)];
  if (stop === undefined) return;
  setCodp(stop.codp);
  if (!settingsStore.getState().hintSeen) dismissHint();
}

/**
 * Moves the point by a number of stops; negative is further from the customer. Past an end it stays at that end.
 *
 * @param steps whole, or infinite for the very end
 */
export function movePointBy(steps: number): void {
  const { stops } = currentResults();
  const { codp } = activeChain(documentStore.getState().workspace);
  const index = Math.min(Math.max(stopAt(stops, codp) + steps, 0), stops.length - 1);
  const stop = stops[index];
  if (stop !== undefined) movePointTo(stop.codp);
}

/** Lets the triangle glide to where it was sent by a click: motion only where something moved without a hand on it. */
export function settlePoint(move: () => void): void {
  const root = document.documentElement;
  root.dataset.settling = '';
  move();
  clearTimeout(settling);
  settling = window.setTimeout(() => delete root.dataset.settling, SETTLING);
}
