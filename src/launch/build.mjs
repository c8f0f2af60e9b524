import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from './hashFiles.mjs';
import { holdLock } from './holdLock.mjs';
import { LaunchError } from './LaunchError.mjs';
import { builtFolder, cacheFolder, MARKER } from './paths.mjs';
import { runPackage } from './runProcess.mjs';
import { setUp } from './setUp.mjs';

/** Everything a build is made of. */
const INPUTS = ['src', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];

/** Sets up and builds the app unless the build there is of these very inputs. */
export async function build() {
  await setUp();
  await buildWhenStale();
  return 0;
}

/** Builds the app into dist unless the build there is of these very inputs. */
export async function buildWhenStale() {
  const inputs = hashFiles(INPUTS);
  if (builtInputs() === inputs) return;
  await holdLock('build', async () => {
    if (builtInputs() === inputs) return;
    console.error('Building …');
    await buildInto(builtFolder, inputs);
  });
}

/**
 * Builds aside and swaps, so that a build that fails or is interrupted leaves the last one whole.
 *
 * @param {string} folder
 * @param {string} inputs
 */
async function buildInto(folder, inputs) {
  const aside = join(cacheFolder, `build-${process.pid}`);
  mkdirSync(cacheFolder, { recursive: true });
  try {
    const args = ['build', '--outDir', aside, '--emptyOutDir', '--logLevel', 'warn'];
    // Whoever asks: under NODE_ENV=test, say, React would be the slow one for developers.
    const environment = { NODE_ENV: 'production' };
    const exitCode = await runPackage('vite/bin/vite.js', args, { output: 'standard error', environment });
    if (exitCode !== 0) throw new LaunchError('The build failed; see the lines above.');
    writeFileSync(join(aside, MARKER), `${JSON.stringify({ name: 'koop-lab', inputs })}\n`);
    // Retries: on Windows a file that is just being served cannot be removed.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    renameSync(aside, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function builtInputs() {
  try {
    return JSON.parse(readFileSync(join(builtFolder, MARKER), 'utf8')).inputs;
  } catch {
    return null;
  }
}
