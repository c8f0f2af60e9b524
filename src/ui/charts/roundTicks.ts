/** Where between two steps the longer one is nearer, as a ratio: the geometric means of 1, 2, 5 and 10. */
const NEARER = { ten: Math.sqrt(50), five: Math.sqrt(10), two: Math.SQRT2 } as const;

/**
 * Round values above zero, as far as the top: multiples of 1, 2 or 5 times a power of ten.
 *
 * The ticks of `d3-scale`, which the first screen does without: with all that comes along it is loaded with the charts
 * at rest.
 *
 * @param top > 0
 * @param count about how many, > 0
 */
export function roundTicks(top: number, count: number): readonly number[] {
  const power = Math.floor(Math.log10(top / count));
  const rest = top / count / 10 ** power;
  const factor = rest >= NEARER.ten ? 10 : rest >= NEARER.five ? 5 : rest >= NEARER.two ? 2 : 1;
  // By division where the step is a fraction: 0.3 and not 0.30000000000000004.
  const tick = power < 0 ? (n: number) => (n * factor) / 10 ** -power : (n: number) => n * factor * 10 ** power;
  const ticks: number[] = [];
  for (let n = 1; tick(n) <= top; n += 1) ticks.push(tick(n));
  return ticks;
}
