import { bundle } from './bundle.mjs';
import { runProcess } from './runProcess.mjs';
import { setUp } from './setUp.mjs';

const SOURCES = ['src/engine', 'src/document', 'tests/fuzz', 'tests/approximations', 'tests/support'];

/**
 * `npm run fuzz [-- COUNT SEED]`: random valid chains and damaged files, COUNT of each (100,000), in search of one that
 * the engine or the reading of files cannot bear.
 *
 * @param {readonly string[]} args
 */
export async function fuzz(args) {
  await setUp();
  return runProcess(process.execPath, [await bundle('tests/fuzz/fuzzRun.ts', SOURCES), ...args]);
}
