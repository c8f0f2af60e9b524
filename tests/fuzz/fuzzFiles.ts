import { randomFrom } from '../approximations/randomFrom.ts';
import { damagedFile, soundFiles } from './damagedFile.ts';
import { readAnyFile, shortestWith } from './fileFault.ts';
import type { Plan } from './fuzzChains.ts';
import { timeSpent } from './timeSpent.ts';

/** How many damaged files are made of one set of sound ones. */
const BATCH = 1_000;
const SOUND = 60;

/** What was found among damaged files; `failure` is null where nothing was. */
export interface FilesOutcome {
  /** [ms of processor time] */
  readonly slowest: number;
  readonly read: number;
  readonly refused: number;
  readonly failure: string | null;
}

/**
 * Reads damaged files.
 *
 * @param watch hears of every file before it is read
 */
export function fuzzFiles(plan: Plan, watch: (done: number, text: string) => void): FilesOutcome {
  const counts = { read: 0, refused: 0 };
  let slowest = 0;
  let sound: string[] = [];
  for (let done = 0; done < plan.count; done += 1) {
    if (done % BATCH === 0) sound = soundFiles(plan.seed + done, Math.min(SOUND, plan.count));
    const text = damagedFile(sound[done % sound.length] ?? '', randomFrom(plan.seed + done));
    watch(done, text);
    const { result: reading, milliseconds } = timeSpent(() => readAnyFile(text));
    slowest = Math.max(slowest, milliseconds);
    const where = `damaged file ${done} of seed ${plan.seed}`;
    if (typeof reading !== 'string')
      return { ...counts, slowest, failure: `${where}: ${explain(reading.fault, text)}` };
    if (milliseconds > plan.longest) {
      return { ...counts, slowest, failure: `${where} took ${Math.round(milliseconds)} ms\n${text}` };
    }
    counts[reading] += 1;
  }
  return { ...counts, slowest, failure: null };
}

function explain(fault: string, text: string): string {
  const shortest = shortestWith(text, (candidate) => typeof readAnyFile(candidate) !== 'string');
  return `${fault}\nThe shortest text found of which something is wrong:\n${JSON.stringify(shortest)}`;
}
