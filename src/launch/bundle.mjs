import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashFiles } from './hashFiles.mjs';
import { cacheFolder, root } from './paths.mjs';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Bundles a TypeScript file into one that plain Node runs, unless that has been done for these very sources. The hash of
 * the sources is in the bundle's name, and it takes that name only when it is whole: two processes at once do no harm.
 *
 * @param {string} entry  from the project's folder
 * @param {readonly string[]} sources  files and folders it is made of
 * @returns {Promise<string>} path of the bundle
 */
export async function bundle(entry, sources) {
  const name = entry.replace(/\.ts$/, '').replaceAll('/', '-');
  const inputs = hashFiles([...sources, 'package-lock.json', 'src/launch/bundle.mjs']);
  const path = join(cacheFolder, `${name}-${inputs}.mjs`);
  if (existsSync(path)) return path;
  const aside = join(cacheFolder, `${name}-${process.pid}`);
  mkdirSync(cacheFolder, { recursive: true });
  await buildForNode(entry, aside);
  renameSync(join(aside, 'bundle.mjs'), path);
  rmSync(aside, { recursive: true, force: true });
  removeOld(name);
  return path;
}

/**
 * @param {string} entry
 * @param {string} folder
 */
async function buildForNode(entry, folder) {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [{ name: 'koop-lab-own-place', transform: tellOwnPlace }],
    // Bundled whole, a bundle starts in one read; what drives a browser finds its own files only where it is installed.
    ssr: { noExternal: true, external: ['vite', 'playwright-core', '@sparticuz/chromium'] },
    build: {
      ssr: join(root, entry),
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'bundle.mjs', codeSplitting: false } },
    },
  });
}

/**
 * In a bundle, a file would take the bundle's place for its own.
 *
 * @param {string} code
 * @param {string} path
 */
function tellOwnPlace(code, path) {
  return code
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
}

/** @param {string} name */
function removeOld(name) {
  for (const file of readdirSync(cacheFolder)) {
    const path = join(cacheFolder, file);
    if (file.startsWith(`${name}-`) && Date.now() - statSync(path).mtimeMs > DAY)
      rmSync(path, { recursive: true, force: true });
  }
}
