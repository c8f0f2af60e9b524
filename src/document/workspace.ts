import * as z from 'zod/mini';
import { listLengths, type NumberBounds, textLengths } from '../engine/chain/bounds.ts';
import type { Chain } from '../engine/chain/chain.ts';
import { chainVersion } from '../engine/chain/chainSchema.ts';
import { list, numberOrNull, numberWithin, oneOf, text } from '../engine/chain/fields.ts';

/** Several scenarios in one file, and what the app works on: a chain file is a workspace of one. */
export interface Workspace {
  readonly format: 'koop-workspace';
  readonly version: typeof chainVersion;
  readonly name: string;
  /** 1…50 chains. */
  readonly scenarios: readonly Chain[];
  /** Index of the scenario that is worked on. */
  readonly active: number;
  /** Index of the scenario that the others are compared with; null for none. */
  readonly baseline: number | null;
}

/** Bounds of an index into so many scenarios. */
export function scenarioIndexBounds(scenarios: number): NumberBounds {
  return { minimum: 0, maximum: scenarios - 1, whole: true, step: 1 };
}

const index = scenarioIndexBounds(listLengths.scenarios.maximum);

/** The fields of a workspace, in the order of the file, around scenarios of any schema. */
export function workspaceShape<T extends z.ZodMiniType>(scenario: T) {
  return {
    format: oneOf('koop-workspace'),
    version: oneOf(chainVersion),
    name: z._default(text(textLengths.name), ''),
    scenarios: list(scenario, listLengths.scenarios),
    active: z._default(numberWithin(index), 0),
    baseline: z._default(numberOrNull(index), null),
  };
}

/** The keys of a workspace, in the order of the file. */
export const workspaceKeys = Object.keys(workspaceShape(z.unknown()));

/** A workspace around one chain. */
export function workspaceOf(chain: Chain): Workspace {
  return { format: 'koop-workspace', version: chainVersion, name: '', scenarios: [chain], active: 0, baseline: null };
}
