import { runPackage } from './runProcess.mjs';
import { runSections } from './runSections.mjs';
import { setUp } from './setUp.mjs';

/** @type {import('./runSections.mjs').Section[]} */
export const CHECKS = [
  { title: 'Types', run: () => runPackage('typescript/bin/tsc', ['-p', 'tsconfig.json']) },
  {
    title: 'Types of the engine alone',
    run: () => runPackage('typescript/bin/tsc', ['-p', 'src/engine/tsconfig.json']),
  },
  { title: 'Lint', run: () => runPackage('@biomejs/biome/bin/biome', ['check', '--error-on-warnings']) },
];

/** `npm run check`: types and lint, changing nothing. */
export async function check() {
  await setUp();
  const failed = await runSections(CHECKS);
  return failed.length === 0 ? 0 : 1;
}
