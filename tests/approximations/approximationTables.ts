import type { Measurement, Study } from './measurement.ts';
import { studyChains, studyDelays } from './studyChains.ts';
import { studyEchelons } from './studyEchelons.ts';
import { studyItems, studyWideLaws } from './studyItems.ts';
import { studyInversion, studyPercentiles } from './studyLeadTimes.ts';
import { studyQueues } from './studyQueues.ts';
import { studyStocks } from './studyStocks.ts';
import { studyTandems } from './studyTandems.ts';
import { studyBusyStages, studyTwoStages } from './studyTwoStages.ts';

/** Everything that is measured, in the sequence of the document. */
export const STUDIES: readonly Study[] = [
  studyTwoStages,
  studyBusyStages,
  studyPercentiles,
  studyQueues,
  studyTandems,
  ...studyStocks,
  studyDelays,
  studyEchelons,
  studyItems,
  studyWideLaws,
  studyInversion,
  studyChains,
];

/** One study as Markdown: its title, what it compares, and a table. */
export function tableOf({ title, explanation, measure }: Study): string {
  const head = ['| Case | Figure | Formula | Exact or simulated | Difference |', '|---|---|---:|---:|---:|'];
  return [`### ${title}`, '', explanation, '', ...head, ...measure().map(rowOf)].join('\n');
}

function rowOf({ case: name, figure, formula, truth, halfWidth }: Measurement): string {
  const known = halfWidth === null ? significant(truth) : `${significant(truth)} ± ${significant(halfWidth, 2)}`;
  return `| ${name} | ${figure} | ${significant(formula)} | ${known} | ${difference(formula, truth, halfWidth)} |`;
}

/** Four significant digits; what is nothing but rounding is 0. */
function significant(value: number, digits = 4): string {
  if (Math.abs(value) < 1e-9) return '0';
  return value >= 1e5 ? value.toPrecision(digits) : String(Number(value.toPrecision(digits)));
}

/** How far the formula is off, in percent; "within" where a simulation cannot tell it from the truth. */
function difference(formula: number, truth: number, halfWidth: number | null): string {
  const off = formula - truth;
  if (truth === 0) return Math.abs(off) < 1e-9 ? '0 %' : '–';
  const percent = (100 * off) / Math.abs(truth);
  const size = Math.abs(percent) < 0.01 ? '< 0.01 %' : `${percent > 0 ? '+' : '−'}${rounded(Math.abs(percent))} %`;
  return halfWidth !== null && Math.abs(off) <= halfWidth ? `${size} (within)` : size;
}

function rounded(percent: number): string {
  return percent >= 10 ? percent.toFixed(0) : percent >= 1 ? percent.toFixed(1) : percent.toFixed(2);
}

/** The lines between which the tables stand in the model document. */
const MARKERS = ['<!-- approximations: begin -->', '<!-- approximations: end -->'] as const;

/**
 * The document with its tables replaced.
 *
 * @throws Error when it has no place for them
 */
export function withTables(document: string, tables: string): string {
  const [before, , after] = split(document);
  return `${before}${MARKERS[0]}\n\n${tables}\n\n${MARKERS[1]}${after}`;
}

/** The tables that stand in the document. */
export function tablesIn(document: string): string {
  return split(document)[1].trim();
}

function split(document: string): [string, string, string] {
  const [begin, end] = MARKERS;
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the document has no place for the tables: ${begin} … ${end}`);
  return [document.slice(0, from), document.slice(from + begin.length, to), document.slice(to + end.length)];
}
