import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { setUp } from './setUp.mjs';

/**
 * `npm run --silent koop -- COMMAND FILE [options]`: the command line. It sets itself up where need be, and writes
 * nothing of its own on standard output.
 *
 * @param {readonly string[]} args
 */
export async function koop(args) {
  await setUp();
  const path = await bundle('src/cli/main.ts', ['src/cli', 'src/document', 'src/engine']);
  process.argv = [process.execPath, path, ...args];
  await import(pathToFileURL(path).href);
  return process.exitCode;
}
