import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenStale } from './build.mjs';
import { CHECKS } from './check.mjs';
import { LaunchError } from './LaunchError.mjs';
import { root } from './paths.mjs';
import { runPackage } from './runProcess.mjs';
import { runSections } from './runSections.mjs';
import { setUp } from './setUp.mjs';

/**
 * `npm test`: everything that must hold. `npm test -- FILTER` runs only the test files whose path holds the filter.
 *
 * @param {readonly string[]} filters  and options, for vitest
 */
export async function test(filters) {
  await setUp();
  return filters.length > 0 ? testSome(filters) : testAll();
}

async function testAll() {
  const failed = await runSections([...CHECKS, { title: 'Build', run: tryToBuild }]);
  // Browser tests look at what was built; of an older build they would say nothing.
  const projects = failed.includes('Build') ? ['--project', 'unit'] : [];
  const title = projects.length > 0 ? 'Unit and law tests (no browser tests without a build)' : 'Tests';
  console.log(`\n── ${title}`);
  const exitCode = await runPackage('vitest/vitest.mjs', ['run', ...projects]);
  if (failed.length > 0) console.log(`FAILED before the tests: ${failed.join(', ')}`);
  return failed.length > 0 ? 1 : exitCode;
}

/** @param {readonly string[]} filters */
async function testSome(filters) {
  const inBrowser = readdirSync(join(root, 'tests', 'browser'), { recursive: true }).map(
    (name) => `tests/browser/${name}`,
  );
  if (inBrowser.some((path) => filters.some((filter) => path.includes(filter)))) await buildWhenStale();
  return runPackage('vitest/vitest.mjs', ['run', ...filters]);
}

async function tryToBuild() {
  try {
    await buildWhenStale();
    return 0;
  } catch (error) {
    if (!(error instanceof LaunchError)) throw error;
    console.error(error.message);
    return 1;
  }
}
