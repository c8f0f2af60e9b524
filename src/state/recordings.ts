import { createStore } from 'zustand/vanilla';
import { stopAt } from '../engine/decisions/railStops.ts';
import type { Recording } from '../engine/simulation/recording.ts';
import { type RecordingPlan, recordingPlan } from '../worker/recordingOptions.ts';
import type { RecordAnswer, RecordRequest } from '../worker/recordPosition.ts';
import { startRecorder } from '../worker/startRecorder.ts';
import type { Worked } from '../worker/superviseWorker.ts';
import { activeChain } from './activeChain.ts';
import { documentStore } from './documentStore.ts';
import { resultsOf } from './results.ts';

/** What has been recorded, and of what. */
export interface RecordingsState {
  /** What the recordings belong to, by identity. */
  readonly of: object | null;
  readonly plan: RecordingPlan | null;
  /** By boundary. */
  readonly recordings: ReadonlyMap<number, Recording>;
  readonly isBroken: boolean;
}

const NOTHING: RecordingsState = { of: null, plan: null, recordings: new Map(), isBroken: false };

export const recordingsStore = createStore<RecordingsState>()(() => NOTHING);

/** How long an edit must rest before the chain is recorded anew [ms]. */
const REST = 250;

let worker: Worked<RecordRequest> | null = null;
let run = 0;
let isBusy = false;
let resting: ReturnType<typeof setTimeout> | undefined;
let unsubscribe: (() => void) | null = null;
/** How many parts of the screen look at what is recorded. */
let watchers = 0;

/**
 * Records every position of the open chain, the one that is looked at first, and does so anew after every edit, for as
 * long as anybody looks.
 *
 * @returns looks no longer; the last who does so ends it, and what was recorded is forgotten
 */
export function startRecordings(): () => void {
  watchers += 1;
  if (watchers === 1) {
    unsubscribe = documentStore.subscribe(follow);
    begin();
  }
  return () => {
    watchers -= 1;
    if (watchers === 0) stopRecordings();
  };
}

/** Tries again after a breakdown. */
export function retryRecordings(): void {
  begin();
}

function stopRecordings(): void {
  unsubscribe?.();
  unsubscribe = null;
  clearTimeout(resting);
  endWorker();
  recordingsStore.setState(NOTHING, true);
}

function endWorker(): void {
  worker?.end();
  worker = null;
  isBusy = false;
}

function follow(): void {
  const isAsRecorded = recordingsStore.getState().of === currentResults().results;
  clearTimeout(resting);
  if (isAsRecorded) ask();
  else resting = setTimeout(begin, REST);
}

function currentResults() {
  const chain = activeChain(documentStore.getState().workspace);
  return { chain, results: resultsOf(chain) };
}

function begin(): void {
  // What is under way is of another chain.
  if (isBusy) endWorker();
  run += 1;
  const { chain, results } = currentResults();
  const { stops, evaluation } = results;
  const positions = stops.flatMap(({ codp }) => evaluation.positions[codp] ?? []);
  recordingsStore.setState({ ...NOTHING, of: results, plan: recordingPlan(chain, positions) }, true);
  ask();
}

/** Asks for the nearest position that is not recorded yet. */
function ask(): void {
  const { plan, recordings, isBroken } = recordingsStore.getState();
  if (plan === null || isBusy || isBroken) return;
  const next = nearThePoint().find((codp) => !recordings.has(codp));
  if (next === undefined) return;
  isBusy = true;
  worker ??= startRecorder({ answer: hear, crash });
  worker.ask({ run, chain: currentResults().chain, codp: next, options: plan });
}

/** Positions further away are recorded when the point comes near, and forgotten when it goes: a long chain has a hundred. */
const FURTHEST = 8;

/** Boundaries that are worth a recording, the nearest first. */
function nearThePoint(): readonly number[] {
  const { chain, results } = currentResults();
  const at = stopAt(results.stops, chain.codp);
  return results.stops
    .map(({ codp }, index) => ({ codp, far: Math.abs(index - at) }))
    .filter(({ far }) => far <= FURTHEST)
    .toSorted((one, other) => one.far - other.far)
    .map(({ codp }) => codp);
}

function hear({ run: answered, recording }: RecordAnswer): void {
  isBusy = false;
  if (answered === run) {
    const near = new Set(nearThePoint());
    const kept = [...recordingsStore.getState().recordings].filter(([codp]) => near.has(codp));
    recordingsStore.setState({ recordings: new Map(kept).set(recording.codp, recording) });
  }
  ask();
}

function crash(): void {
  worker = null;
  isBusy = false;
  recordingsStore.setState({ isBroken: true });
}
