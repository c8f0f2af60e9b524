import { planPosition } from '../engine/analytic/planPosition.ts';
import type { Chain } from '../engine/chain/chain.ts';
import { type RecordingOptions, recordChain } from '../engine/simulation/recordChain.ts';
import type { Recording } from '../engine/simulation/recording.ts';

/** Asks for the recording of one position. */
export interface RecordRequest {
  /** Number of the chain: another chain, another number. */
  readonly run: number;
  readonly chain: Chain;
  readonly codp: number;
  readonly options: RecordingOptions;
}

/** Repeats what was asked, so that an answer that comes too late is known by its number. */
export interface RecordAnswer {
  readonly run: number;
  readonly recording: Recording;
}

/** What the worker of the live view does, without the worker. */
export function recordPosition({ run, chain, codp, options }: RecordRequest): RecordAnswer {
  return { run, recording: recordChain(chain, planPosition(chain, codp), options) };
}

/** What of an answer need not be copied on its way to the page. */
export function transferOf({ recording }: RecordAnswer): ArrayBuffer[] {
  const { series } = recording;
  const lists = [
    ...recording.flows.flatMap(({ numbers, calledAt, doneAt, steps }) => [
      numbers,
      calledAt,
      doneAt,
      ...steps.flatMap(({ arrivals, starts, departures }) => [arrivals, starts, departures]),
    ]),
    ...recording.stocks.flatMap(({ times, onHand, owed }) => [times, onHand, owed]),
    ...[series.onHand, series.upstream, series.backlog, series.anonymous, series.ordered],
  ];
  return [...new Set(lists.map(({ buffer }) => buffer))].filter((buffer) => buffer instanceof ArrayBuffer);
}
