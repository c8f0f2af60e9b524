import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './paths.mjs';

/**
 * Does something while no other process does the same for this folder; a second one waits its turn. The lock lies
 * outside the project, because installing empties node_modules. One left by a process that died is taken over.
 *
 * @template Result
 * @param {string} name
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function holdLock(name, work) {
  const key = createHash('sha256').update(root).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), `koop-lab-${name}-${key}`);
  while (!take(folder)) await sleep(200);
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function take(folder) {
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, 'process'), String(process.pid));
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    if (!isHeld(folder)) rmSync(folder, { recursive: true, force: true });
    return false;
  }
}

/** @param {string} folder */
function isHeld(folder) {
  try {
    process.kill(Number(readFileSync(join(folder, 'process'), 'utf8')), 0);
    return true;
  } catch (error) {
    // ESRCH: that process is gone. Anything else (no file yet, another user's process) says nothing of the kind.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
