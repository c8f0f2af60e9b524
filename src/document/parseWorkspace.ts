import * as z from 'zod/mini';
import { isWithin, listLengths } from '../engine/chain/bounds.ts';
import type { Chain } from '../engine/chain/chain.ts';
import { chainSchema } from '../engine/chain/chainSchema.ts';
import { firstFaults } from '../engine/chain/collectFaults.ts';
import type { Fault, Parsed } from '../engine/chain/fault.ts';
import { encodeReason, numberReason, record } from '../engine/chain/fields.ts';
import { holdsObject } from '../engine/chain/holdsObject.ts';
import { parseRecord } from '../engine/chain/parseRecord.ts';
import { scenarioIndexBounds, type Workspace, workspaceShape } from './workspace.ts';

const frameSchema = record(workspaceShape(z.unknown())).check(z.check(checkIndices, { when: holdsObject }));

/**
 * Reads a workspace of the current version from a JSON value. Its scenarios are read one by one, apart from the frame
 * around them, so that a file that is wrong in very many places is as quick to refuse as one that is wrong in one.
 */
export function parseWorkspace(json: unknown): Parsed<Workspace> {
  const scenarios = scenariosOf(json);
  const frame = parseRecord(
    frameSchema,
    scenarios ? { ...scenarios.owner, scenarios: scenarios.list.map(() => null) } : json,
  );
  const chains: Chain[] = [];
  const faults: Fault[] = frame.ok ? [] : [...frame.faults];
  scenarios?.list.forEach((scenario, index) => {
    const chain = parseRecord(chainSchema, scenario, ['scenarios', index]);
    if (chain.ok) chains.push(chain.value);
    else faults.push(...chain.faults);
  });
  if (!frame.ok || faults.length > 0) return { ok: false, faults: firstFaults(faults) };
  return { ok: true, value: { ...frame.value, scenarios: chains } };
}

/** The scenarios of a file that has a list of them, of a length worth reading, and the object they stand in. */
function scenariosOf(json: unknown): { readonly owner: object; readonly list: readonly unknown[] } | null {
  if (typeof json !== 'object' || json === null || !('scenarios' in json)) return null;
  const { scenarios } = json;
  const isReadable = Array.isArray(scenarios) && scenarios.length <= listLengths.scenarios.maximum;
  return isReadable ? { owner: json, list: scenarios } : null;
}

// The last word on both indices: of the scenarios that there really are.
function checkIndices({ value, issues }: z.core.ParsePayload<Partial<z.output<typeof frameSchema>>>): void {
  if (!Array.isArray(value.scenarios) || value.scenarios.length === 0) return;
  const bounds = scenarioIndexBounds(value.scenarios.length);
  for (const key of ['active', 'baseline'] as const) {
    const orNull = key === 'baseline';
    if (isWithin(value[key], bounds) || (orNull && value[key] === null)) continue;
    issues.push({ code: 'custom', path: [key], input: value, message: encodeReason(numberReason(bounds, orNull)) });
  }
}
