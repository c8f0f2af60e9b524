import type { Times } from './measureTime.ts';

export interface Line {
  readonly name: string;
  readonly times: Times;
  /** What the median [ms] should not pass. */
  readonly medianBar?: number;
  /** What the 95th percentile [ms] should not pass. */
  readonly p95Bar?: number;
}

const columns = [46, 10, 10, 10, 8];

/** Prints a table of times, each beside the first line, the baseline of the same run, and the bars they are held to. */
export function report(title: string, [baseline, ...lines]: readonly [Line, ...Line[]]): void {
  console.log(`\n${title}`);
  console.log(row(['', 'p50 [ms]', 'p95 [ms]', 'ratio', 'runs']));
  for (const line of [baseline, ...lines]) {
    const { median, p95, runs } = line.times;
    const ratio = rounded(median / baseline.times.median);
    console.log(`${row([line.name, rounded(median), rounded(p95), ratio, String(runs)])}${verdict(line)}`);
  }
}

/** Two decimals, or two significant digits of what is less than a tenth. */
function rounded(time: number): string {
  return time > 0 && time < 0.1 ? time.toPrecision(2) : time.toFixed(2);
}

function row(cells: readonly string[]): string {
  return cells
    .map((cell, index) => (index === 0 ? cell.padEnd(columns[0] ?? 0) : cell.padStart(columns[index] ?? 0)))
    .join('');
}

function verdict({ times, medianBar, p95Bar }: Line): string {
  const bars = [
    ...(medianBar === undefined ? [] : [{ name: 'p50', value: times.median, bar: medianBar }]),
    ...(p95Bar === undefined ? [] : [{ name: 'p95', value: times.p95, bar: p95Bar }]),
  ];
  return bars.map(({ name, value, bar }) => `   ${name} ≤ ${bar}: ${value <= bar ? 'yes' : 'NO'}`).join('');
}
