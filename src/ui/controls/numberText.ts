import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';

/** Digits that a field shows while nobody edits it: enough to recognise a number, few enough to read at a glance. */
const QUIET_DIGITS = 6;

/**
 * A number as it stands in a field.
 *
 * @param whole every digit, for editing; otherwise six significant ones
 */
export function numberText(value: number, language: Language, whole: boolean): string {
  return formatNumber(Number(value.toPrecision(whole ? 12 : QUIET_DIGITS)), language);
}
