import { spawn } from 'node:child_process';

/**
 * Opens an address in the user's browser where there is one; where there is none, or it does not open, nothing happens:
 * the address has been printed.
 *
 * @param {string} address
 */
export function openBrowser(address) {
  const opener = openerFor(process.platform, process.env);
  if (!opener) return;
  const [program, ...args] = opener;
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

/**
 * The program that opens addresses.
 *
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} environment
 * @returns {[program: string, ...args: string[]] | null} null where no browser should or can be opened
 */
export function openerFor(platform, { BROWSER, CI, DISPLAY, WAYLAND_DISPLAY }) {
  if (BROWSER?.toLowerCase() === 'none' || (CI && CI !== 'false')) return null;
  if (platform === 'darwin') return ['open'];
  // `start` belongs to the shell; its first quoted argument would be the title of a window.
  if (platform === 'win32') return ['cmd', '/c', 'start', ''];
  return DISPLAY || WAYLAND_DISPLAY ? ['xdg-open'] : null;
}
