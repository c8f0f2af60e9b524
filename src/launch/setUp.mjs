import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasAll } from './hasAll.mjs';
import { holdLock } from './holdLock.mjs';
import { LaunchError } from './LaunchError.mjs';
import { root } from './paths.mjs';
import { runProcess } from './runProcess.mjs';

/**
 * Installs the packages of package-lock.json unless they are installed already. The list that npm itself leaves in
 * node_modules at the end of an install is the stamp: it is there only when the install was completed.
 * Messages go to standard error, so that a command's own output stays clean.
 */
export async function setUp() {
  if (isInstalled()) return;
  await holdLock('install', async () => {
    if (isInstalled()) return;
    console.error('Installing packages (only when package-lock.json has changed) …');
    // Everything is needed, whatever NODE_ENV or the user's own settings leave out.
    const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
    const exitCode = await runNpm(args);
    if (exitCode !== 0) throw new LaunchError('Installing failed; see the lines of npm above. Is there a network?');
    if (!isInstalled()) throw new LaunchError('npm finished, but node_modules does not match package-lock.json.');
  });
}

/** @param {readonly string[]} args */
function runNpm(args) {
  const npm = process.env.npm_execpath;
  // Under `npm run` that very npm; `node src/launch/run.mjs` by hand finds the one on the path, a .cmd on Windows.
  if (npm && /npm-cli\.[cm]?js$/.test(npm)) {
    return runProcess(process.execPath, [npm, ...args], { output: 'standard error' });
  }
  return runProcess('npm', args, { output: 'standard error', shell: process.platform === 'win32' });
}

function isInstalled() {
  const wanted = readLock(join(root, 'package-lock.json'));
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  return hasAll(wanted, installed, process);
}

/**
 * @param {string} path
 * @returns {import('./hasAll.mjs').LockEntries} empty when there is no such file or it cannot be read
 */
function readLock(path) {
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
  } catch {
    return {};
  }
}
