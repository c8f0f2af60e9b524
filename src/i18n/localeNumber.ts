import type { Language } from './language.ts';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-US' };
const SUPERSCRIPTS = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
const NUMERIC_PARTS: ReadonlySet<string> = new Set(['integer', 'group', 'decimal', 'fraction']);

/** A formatted value with its figure apart, so that units can be set quieter; the three joined are the whole text. */
export interface FormattedParts {
  /** What stands before the figure, its space included: `€ `. */
  readonly before: string;
  readonly figure: string;
  /** What stands after the figure, its space included: ` mln`, ` dagen`, `%`. */
  readonly after: string;
}

/** Space that never breaks a line. */
export const NO_BREAK = '\u00a0';

/** A formatter, and what it has made of numbers: an edit leaves most figures as they are. */
interface KnownFormat {
  readonly formatter: Intl.NumberFormat;
  readonly known: Map<number, FormattedParts>;
}

const MOST_KNOWN = 1_000;
const formats = new Map<string, KnownFormat>();

/** Formats a number ≥ 0 in a language's own notation, split into figure and surroundings. */
export function localeNumber(value: number, language: Language, options: Intl.NumberFormatOptions): FormattedParts {
  const format = numberFormat(language, options);
  const known = format.known.get(value);
  if (known !== undefined) return known;
  const parts = partsOf(format.formatter.formatToParts(value));
  if (format.known.size >= MOST_KNOWN) format.known.clear();
  format.known.set(value, parts);
  return parts;
}

function partsOf(parts: readonly Intl.NumberFormatPart[]): FormattedParts {
  let before = '';
  let figure = '';
  let after = '';
  for (const part of parts) {
    if (NUMERIC_PARTS.has(part.type)) figure += part.value;
    else if (figure === '') before += part.value;
    // Dutch abbreviates "mln." with a full stop, which reads as the end of a sentence beside a figure.
    else after += part.value.replace(/\.$/, '');
  }
  return { before, figure, after };
}

/** Powers of ten as printed, not as computers write them: `1,2 × 10⁶⁰`. */
export function powerOfTen(value: number, language: Language): string {
  const [mantissa = '', exponent = ''] = value.toExponential(2).split('e');
  const { figure } = localeNumber(Number(mantissa), language, { maximumSignificantDigits: 3 });
  const power = Number(exponent);
  const digits = Array.from(String(Math.abs(power)), (digit) => SUPERSCRIPTS[Number(digit)] ?? digit).join('');
  return `${figure} × 10${power < 0 ? '⁻' : ''}${digits}`.replaceAll(' ', NO_BREAK);
}

/** Making a formatter costs more than a hundred uses of it, and figures are formatted while the point is dragged. */
function numberFormat(language: Language, options: Intl.NumberFormatOptions): KnownFormat {
  const key = `${language}${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = { formatter: new Intl.NumberFormat(LOCALES[language], options), known: new Map() };
  formats.set(key, made);
  return made;
}
