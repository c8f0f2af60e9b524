import type { Chain } from './chain.ts';
import { chainSchema } from './chainSchema.ts';
import type { Parsed } from './fault.ts';
import { parseRecord } from './parseRecord.ts';

/**
 * Reads one chain from a JSON value: fills in every default, keeps `x-` keys, refuses everything else that the
 * format does not know.
 *
 * @param json  a value as `JSON.parse` gives it, or a chain that was changed; it is left as it is
 * @returns the complete chain, or all that is wrong with it
 */
export function parseChain(json: unknown): Parsed<Chain> {
  return parseRecord(chainSchema, json);
}
