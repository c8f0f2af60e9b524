import { describeFault, type FaultLanguage } from '../document/describeFault.ts';
import { isWithin, type NumberBounds } from '../engine/chain/bounds.ts';
import { numberReason } from '../engine/chain/fields.ts';
import { quote } from '../engine/chain/preview.ts';

/** Where to tell what is wrong, and in which language. */
interface Complaints {
  readonly stderr: (text: string) => void;
  readonly language: FaultLanguage;
}

/**
 * The whole number that was typed after an option, null where none was; anything else is told.
 *
 * Digits only: what a computer might also take for a number (`0x1`, `1e3`) is more likely a slip.
 */
export function readWhole(
  option: string,
  typed: string | null,
  bounds: NumberBounds,
  { stderr, language }: Complaints,
): number | null | 'wrong' {
  if (typed === null) return null;
  if (/^\d+$/.test(typed) && isWithin(Number(typed), bounds)) return Number(typed);
  stderr(`${describeFault({ path: option, found: quote(typed), allowed: numberReason(bounds) }, language)}\n`);
  return 'wrong';
}
