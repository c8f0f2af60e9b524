import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { root } from './paths.mjs';
import { runProcess } from './runProcess.mjs';
import { setUp } from './setUp.mjs';

/**
 * `npm run bench`: the measurements of tests/bench, each in a process of its own under plain Node.
 *
 * @param {readonly string[]} args  names of measurements (all when there are none), and options for them
 */
export async function bench(args) {
  await setUp();
  const names = args.filter((arg) => !arg.startsWith('-'));
  const files = readdirSync(join(root, 'tests', 'bench')).filter((file) => file.endsWith('.bench.ts'));
  let exitCode = 0;
  for (const file of files.filter((path) => names.length === 0 || names.some((name) => path.includes(name)))) {
    const path = await bundle(`tests/bench/${file}`, ['src', 'tests/bench', 'tests/support']);
    const options = args.filter((arg) => arg.startsWith('-'));
    exitCode = Math.max(exitCode, await runProcess(process.execPath, [path, ...options]));
  }
  return exitCode;
}
