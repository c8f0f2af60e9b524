/**
 * Runs something and tells the time that the processor spent on it: what others do on the machine meanwhile does not
 * count.
 */
export function timeSpent<Result>(work: () => Result): { readonly result: Result; readonly milliseconds: number } {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, milliseconds: (user + system) / 1_000 };
}
