import { runPackage } from './runProcess.mjs';
import { setUp } from './setUp.mjs';

/**
 * `npm run dev`: the app from its sources, redrawn as they change.
 *
 * @param {readonly string[]} args  for vite
 */
export async function dev(args) {
  await setUp();
  return runPackage('vite/bin/vite.js', args);
}
