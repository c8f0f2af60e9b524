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

/**
 * Records every position of the open chain, the one that is looked at first, and does so anew after every edit.
 *
 * @returns stops, and forgets what was recorded
 */
export function startRecordings(): () => void {
  stopRecordings();
  unsubscribe = documentStore.subscribe(follow);
  begin();
  return stopRecordings;
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
  const { chain, results } = currentResults();
  const { stops } = results;
  const at = stopAt(stops, chain.codp);
  const open = stops.map(({ codp }, index) => ({ codp, far: Math.abs(index - at) }));
  const [next] = open.filter(({ codp }) => !recordings.has(codp)).toSorted((one, other) => one.far - other.far);
  if (next === undefined || next.far > FURTHEST) return;
  isBusy = true;
  worker ??= startRecorder({ answer: hear, crash });
  worker.ask({ run, chain, codp: next.codp, options: plan });
}

/** Positions further away are recorded when the point comes near: a long chain has a hundred. */
const FURTHEST = 8;

function hear({ run: answered, recording }: RecordAnswer): void {
  isBusy = false;
  if (answered === run) {
    const recordings = new Map(recordingsStore.getState().recordings).set(recording.codp, recording);
    recordingsStore.setState({ recordings });
  }
  ask();
}

function crash(): void {
  worker = null;
  isBusy = false;
  recordingsStore.setState({ isBroken: true });
}
