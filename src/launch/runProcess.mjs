import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a program in the project's folder until it ends, sharing this process's standard error, and its standard output
 * unless `output` says otherwise.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ output?: 'shared' | 'standard error', environment?: Record<string, string>, shell?: boolean }} [options]
 * @returns {Promise<number>} its exit code; 1 when it was ended by a signal
 */
export function runProcess(program, args, { output = 'shared', environment = {}, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', output === 'shared' ? 'inherit' : 2, 'inherit'],
      shell,
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a script of an installed package with this Node.
 *
 * @param {string} script  its path inside node_modules
 * @param {readonly string[]} args
 * @param {Parameters<typeof runProcess>[2]} [options]
 */
export function runPackage(script, args, options) {
  return runProcess(process.execPath, [`node_modules/${script}`, ...args], options);
}
