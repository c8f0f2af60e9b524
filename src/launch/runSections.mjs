/** @typedef {{ title: string, run: () => Promise<number> }} Section  runs to an exit code */

/**
 * Runs sections one after the other, each under its title, and all of them whatever fails: one run tells everything.
 *
 * @param {readonly Section[]} sections
 * @returns {Promise<string[]>} the titles of those that failed
 */
export async function runSections(sections) {
  const failed = [];
  for (const { title, run } of sections) {
    console.log(`\n── ${title}`);
    const start = performance.now();
    const exitCode = await run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (exitCode !== 0) failed.push(title);
    console.log(`── ${title}: ${exitCode === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
  }
  return failed;
}
