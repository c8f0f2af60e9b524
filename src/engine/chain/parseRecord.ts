import type * as z from 'zod/mini';
import type { DeepReadonly } from './chain.ts';
import { collectFaults, firstFaults } from './collectFaults.ts';
import { restoreExtensions, separateExtensions } from './extensions.ts';
import type { Parsed } from './fault.ts';
import type { Path } from './path.ts';

/**
 * Reads a JSON value by a schema of the format; `x-` keys pass the schema by and stand in the result as they stood.
 *
 * @param at  where the value stands in the file, for the paths of the faults
 */
export function parseRecord<T>(schema: z.ZodMiniType<T>, json: unknown, at: Path = []): Parsed<DeepReadonly<T>> {
  const { bare, extensions, faults: extensionFaults } = separateExtensions(json, at);
  const result = schema.safeParse(bare);
  const faults = [...(result.success ? [] : collectFaults(result.error.issues, bare, at)), ...extensionFaults];
  if (!result.success || faults.length > 0) return { ok: false, faults: firstFaults(faults) };
  restoreExtensions(result.data, extensions);
  return { ok: true, value: result.data as DeepReadonly<T> };
}
