import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = resolve(fileURLToPath(import.meta.url), '../../..');

/** What can be made again at any time; kept inside node_modules, where nobody looks for sources. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'koop-lab');

/** The built app. */
export const builtFolder = join(root, 'dist');

/** The file by which a served build is known: as KOOP Lab, and as the build of which inputs. */
export const MARKER = 'koop-lab.json';
