import { stopAt } from '../engine/decisions/railStops.ts';
import { startWorker } from '../worker/startWorker.ts';
import { activeChain } from './activeChain.ts';
import { type Aim, createSimulator } from './createSimulator.ts';
import { documentStore } from './documentStore.ts';
import { addNotice } from './notices.ts';
import { resultsOf } from './results.ts';
import { NOTHING_PLAYED, type SimulationState, simulationStore } from './simulationStore.ts';

/** How long the hand must rest before anything is played [ms]. */
const REST = 500;
/** Figures are told anew so often at most [ms]: they can be read, and the page has other things to do. */
const PACE = 250;

/** One core is left to the page. */
const workers = () => Math.min(Math.max((navigator.hardwareConcurrency || 2) - 1, 1), 4);

const simulator = createSimulator({
  start: startWorker,
  size: typeof navigator === 'undefined' ? 1 : workers(),
  tell: tellInTime,
  tellCrash: () => addNotice('simulationCrashed'),
});

let isPressed = false;
let resting: ReturnType<typeof setTimeout> | undefined;
let telling: ReturnType<typeof setTimeout> | undefined;
let latest = NOTHING_PLAYED;

/** From now on what is edited is simulated by itself, each time the hand rests; call it once. */
export function startSimulating(): void {
  documentStore.subscribe(waitForRest);
  watchHand();
  waitForRest();
}

/** A pressed button or a finger on the screen is a drag, a held stepper or a scroll; nobody types or rests with one. */
function watchHand(): void {
  const press = (pressed: boolean) => () => {
    isPressed = pressed;
    waitForRest();
  };
  addEventListener('pointerdown', press(true), { capture: true, passive: true });
  for (const end of ['pointerup', 'pointercancel', 'blur'] as const) addEventListener(end, press(false), true);
}

/** Gives up what has not been played yet, until the next edit or `resumeSimulation`. */
export function stopSimulation(): void {
  simulator.stop();
}

export function resumeSimulation(): void {
  simulator.resume();
}

/** Whatever changes: nothing new is begun, and what belongs to another chain is hidden at once. */
function waitForRest(): void {
  simulator.hold(true);
  clearTimeout(telling);
  telling = undefined;
  const results = resultsOf(activeChain(documentStore.getState().workspace));
  if (simulationStore.getState().of !== null && simulationStore.getState().of !== results) simulator.aim(null);
  clearTimeout(resting);
  resting = setTimeout(rest, REST);
}

function rest(): void {
  // Its end will come here again.
  if (isPressed) return;
  simulator.aim(currentAim());
  simulator.hold(false);
}

function currentAim(): Aim {
  const chain = activeChain(documentStore.getState().workspace);
  const results = resultsOf(chain);
  const { stops, evaluation } = results;
  // Where a stage is too full, no figure would ever settle.
  const feasible = stops.filter(({ codp }) => evaluation.positions[codp]?.overloaded.length === 0);
  return {
    of: results,
    chain,
    boundaries: feasible.map(({ codp }) => codp),
    current: stops[stopAt(stops, chain.codp)]?.codp ?? chain.codp,
  };
}

/** What is another chain's or another status is told at once, more of the same now and then. */
function tellInTime(state: SimulationState): void {
  latest = state;
  const shown = simulationStore.getState();
  if (state.of !== shown.of || state.status !== shown.status || shown.played.size === 0) tellNow();
  else telling ??= setTimeout(tellNow, PACE);
}

function tellNow(): void {
  clearTimeout(telling);
  telling = undefined;
  simulationStore.setState(latest);
}
