import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Browser } from './findBrowser.ts';

const PACKAGES = join(import.meta.dirname, '../../node_modules');

/**
 * The browser that comes with the packages: a headless Chromium for Linux on x64, unpacked once, with the libraries and
 * the font it needs on a machine that has none.
 *
 * @returns null on other machines
 */
export async function bundledBrowser(): Promise<Browser | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const description = readFileSync(join(PACKAGES, '@sparticuz/chromium/package.json'), 'utf8');
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(description));
  const folder = join(PACKAGES, `.cache/koop-lab/chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  const libraries = [process.env.LD_LIBRARY_PATH, join(folder, 'al2023/lib')].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    args: ['--no-zygote'],
    environment: { LD_LIBRARY_PATH: libraries, ...fontEnvironment(folder) },
  };
}

/** Unpacks aside and swaps, so that one interrupted half-way is never taken for whole. */
async function unpack(folder: string): Promise<void> {
  const aside = `${folder}-${process.pid}`;
  mkdirSync(aside, { recursive: true });
  // The package unpacks where temporary files go, and adds its libraries only on a machine that says it is a Lambda.
  const put = { TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  const before = { ...process.env };
  try {
    Object.assign(process.env, put);
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    renameSync(aside, folder);
  } finally {
    for (const name of [...Object.keys(put), 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) restore(name, before[name]);
    rmSync(aside, { recursive: true, force: true });
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

/** Points to the font that was unpacked where the machine has no fonts set up: without any, no page is drawn. */
function fontEnvironment(folder: string): Record<string, string> {
  if (existsSync('/etc/fonts/fonts.conf')) return {};
  const file = join(folder, 'fonts.conf');
  const list = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>${list}</fontconfig>\n`);
  return { FONTCONFIG_FILE: file };
}
