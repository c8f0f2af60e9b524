import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { builtFolder } from '../../src/launch/paths.mjs';
import { serve } from '../../src/launch/serve.mjs';

export interface ServedCopy {
  /** Without a slash at the end. */
  readonly address: string;
  /** Puts another version in the place of the one served: every hashed file has a new name and the old ones are gone. */
  readonly release: () => void;
  /** Ends the server, as if there were no network. */
  readonly close: () => Promise<void>;
}

/** How the names of hashed files of the other version begin. */
export const NEWER = 'newer-';

/**
 * Serves a copy of the built app, which a test may change, until the test ends.
 *
 * @param under  path under which it stands, with a slash at both ends
 */
export async function serveCopy(under = '/'): Promise<ServedCopy> {
  const folder = mkdtempSync(join(tmpdir(), 'koop-lab-copy-'));
  cpSync(builtFolder, folder, { recursive: true });
  const { address, close } = await serve({ folder, under });
  let isOpen = true;
  const closeOnce = async () => {
    if (isOpen) await close();
    isOpen = false;
  };
  onTestFinished(async () => {
    await closeOnce();
    rmSync(folder, { recursive: true });
  });
  return { address: `${address}${under.replace(/\/$/, '')}`, release: () => rename(folder), close: closeOnce };
}

/** What a build of other sources does to names and revisions. */
function rename(folder: string): void {
  const assets = readdirSync(join(folder, 'assets'));
  const all = new RegExp(assets.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  for (const name of assets) renameSync(join(folder, 'assets', name), join(folder, 'assets', `${NEWER}${name}`));
  const texts = ['index.html', 'sw.js', ...assets.map((name) => `assets/${NEWER}${name}`)];
  for (const path of texts.filter((name) => /\.(html|js|css)$/.test(name))) {
    const text = readFileSync(join(folder, path), 'utf8').replace(all, (name) => `${NEWER}${name}`);
    writeFileSync(join(folder, path), text.replace(/(url:"index\.html",revision:")\w+/, '$1newer'));
  }
}
