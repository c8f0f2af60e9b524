import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bundledBrowser } from './bundledBrowser.ts';

/** A program that speaks Chromium's debugging protocol, and what it must be started with on this machine. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

// No extra processes, no calls home: what is measured and watched is the page alone.
const ARGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

const NAMES = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  ...['microsoft-edge', 'microsoft-edge-stable'],
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];

const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser for tests: `KOOP_BROWSER` (a path, or "bundled"), else an installed one, else the one among the packages.
 *
 * @throws Error saying in one line how to get one
 */
export async function findBrowser(environment: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const { KOOP_BROWSER: wanted } = environment;
  if (wanted && wanted !== 'bundled') {
    if (!isProgram(wanted)) throw new Error(`KOOP_BROWSER names no program: ${wanted}`);
    return { executablePath: wanted, args: ARGS, environment: {} };
  }
  const installed = wanted === 'bundled' ? undefined : candidates(process.platform, environment).find(isProgram);
  if (installed) return { executablePath: installed, args: ARGS, environment: {} };
  const bundled = await bundledBrowser();
  if (bundled) return { ...bundled, args: [...ARGS, ...bundled.args] };
  throw new Error('No browser for the tests: install Chrome, Chromium or Edge, or set KOOP_BROWSER to its program.');
}

/** Where browsers are installed, likeliest first. */
export function candidates(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string[] {
  const { HOME = '', PATH = '', LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': PROGRAMFILES_X86 } = environment;
  if (platform === 'darwin') {
    return ['', HOME].flatMap((home) => MAC_APPS.map((app) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`));
  }
  if (platform === 'win32') {
    const folders = [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].filter((folder) => folder !== undefined);
    return WINDOWS_PATHS.flatMap((path) => folders.map((folder) => `${folder}\\${path}`));
  }
  const folders = [
    ...PATH.split(delimiter).filter((folder) => folder !== ''),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  return NAMES.flatMap((name) => [...new Set(folders)].map((folder) => join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
