import { bundle } from './bundle.mjs';
import { runProcess } from './runProcess.mjs';
import { setUp } from './setUp.mjs';

/**
 * `npm run approximations [-- --write]`: how far each approximation of the model is off, against exact solutions and
 * simulations; a minute or two. `--write` puts the tables in src/engine/MODEL.md.
 *
 * @param {readonly string[]} args
 */
export async function approximations(args) {
  await setUp();
  const path = await bundle('tests/approximations/approximationsRun.ts', ['src/engine', 'tests/approximations']);
  return runProcess(process.execPath, [path, ...args]);
}
