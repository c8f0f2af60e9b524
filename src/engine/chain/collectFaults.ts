import type * as z from 'zod/mini';
import type { Fault, FaultReason } from './fault.ts';
import { formatPath, type Path } from './path.ts';
import { preview } from './preview.ts';

type Issue = z.core.$ZodIssue;

/** A file can be wrong in a hundred thousand places; nobody reads more than the first of them. */
const mostFaults = 50;

/**
 * What zod found wrong with a value, as faults: one for each place. Where several rules refuse a place, the last one
 * has the word: it is the one that knows the rest of the chain.
 *
 * @param at  where the value itself stands in the file
 */
export function collectFaults(issues: readonly Issue[], json: unknown, at: Path = []): Fault[] {
  const places = new Map<string, { path: Path; message: string }>();
  for (const issue of issues) {
    for (const { path, message } of placesOf(issue, [])) places.set(formatPath(path), { path, message });
  }
  const shown = Array.from(places.values()).slice(0, mostFaults);
  const faults = shown.map(({ path, message }) => ({
    path: formatPath([...at, ...path]),
    found: preview(valueAt(path, json)),
    allowed: decodeReason(message),
  }));
  return [...faults, ...moreFaults(places.size - shown.length)];
}

/** At most fifty faults, with one more that counts the rest. */
export function firstFaults(faults: readonly Fault[]): readonly Fault[] {
  const told = faults.filter((fault) => fault.allowed.code !== 'more');
  const untold = faults.reduce((sum, { allowed }) => sum + (allowed.code === 'more' ? allowed.count : 0), 0);
  return [...told.slice(0, mostFaults), ...moreFaults(untold + Math.max(0, told.length - mostFaults))];
}

function moreFaults(count: number): Fault[] {
  return count === 0 ? [] : [{ path: '', found: '', allowed: { code: 'more', count } }];
}

function* placesOf(issue: Issue, parent: Path): Generator<{ path: Path; message: string }> {
  const path = [...parent, ...issue.path];
  const nearest = issue.code === 'invalid_union' ? nearestAlternative(issue.errors) : undefined;
  if (nearest) {
    for (const inner of nearest) yield* placesOf(inner, path);
  } else if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) yield { path: [...path, key], message: issue.message };
  } else {
    yield { path, message: issue.message };
  }
}

/**
 * Which of the alternatives was meant: the one with the fewest unknown keys, then the one whose faults lie deepest.
 * None, if no alternative even has the right type.
 */
function nearestAlternative(alternatives: readonly Issue[][]): readonly Issue[] | undefined {
  const [nearest] = alternatives
    .map((issues) => ({
      issues,
      unknown: unknownKeys(issues),
      depth: Math.max(...issues.map(({ path }) => path.length)),
    }))
    .filter(({ unknown, depth }) => unknown > 0 || depth > 0)
    .sort((one, other) => one.unknown - other.unknown || other.depth - one.depth);
  return nearest?.issues;
}

function unknownKeys(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0), 0);
}

function valueAt(path: Path, json: unknown): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined,
    json,
  );
}

/** The reason that fields.ts put into the message. */
function decodeReason(message: string): FaultReason {
  return JSON.parse(message);
}
