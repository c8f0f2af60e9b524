import { chainVersion } from '../engine/chain/chainSchema.ts';

/** A JSON object of a file, of which no more is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** One step of the format: how a file of version `from` becomes one of the next version. */
export interface Migration {
  /** What changed, in a few words, such as `addReturnFlow`. */
  readonly name: string;
  readonly from: number;
  /** Rewrites a chain; what it does not know it leaves as it is: the schema will judge. */
  readonly chain: (chain: JsonObject) => JsonObject;
  /** Rewrites a workspace, except its scenarios, which are chains with a version of their own. */
  readonly workspace: (workspace: JsonObject) => JsonObject;
}

/** Every step from version 1 to the current one, in order. Version 1 is the first, so there is none yet. */
export const migrations: readonly Migration[] = [];

/** The migrations as they apply, with the version they lead to. */
export interface Versions {
  readonly current: number;
  readonly migrations: readonly Migration[];
}

/** The versions of this KOOP Lab. */
export const versions: Versions = contiguous({ current: chainVersion, migrations });

/**
 * Holds migrations to be one for each step, from version 1 to the current one.
 *
 * @throws RangeError when a step is missing, double or out of order
 */
export function contiguous(candidate: Versions): Versions {
  const steps = candidate.migrations.map(({ from }) => from);
  if (steps.length !== candidate.current - 1 || steps.some((from, index) => from !== index + 1)) {
    throw new RangeError(`migrations must lead from version 1 to ${candidate.current} one by one, got [${steps}]`);
  }
  return candidate;
}

/** Brings a file of an older version to the current one; the version itself is raised too. */
export function migrate(kind: 'chain' | 'workspace', file: JsonObject, version: number, known: Versions): JsonObject {
  return known.migrations
    .slice(version - 1)
    .reduce((older, step) => ({ ...step[kind](older), version: step.from + 1 }), file);
}
