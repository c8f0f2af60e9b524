import { buildWhenStale } from './build.mjs';
import { DEFAULT_PORT, findPort } from './findPort.mjs';
import { LaunchError } from './LaunchError.mjs';
import { openBrowser } from './openBrowser.mjs';
import { setUp } from './setUp.mjs';

/** `npm start`: installs and builds what is not there yet, and serves the app. */
export async function start() {
  const wanted = wantedPort(process.env.PORT);
  await setUp();
  await buildWhenStale();
  const { port, answerer } = await findPort(wanted);
  if (port !== wanted) console.log(explainOtherPort(wanted, port));
  if (answerer === 'koop-lab') {
    console.log(`KOOP Lab is running already: http://localhost:${port}`);
    return 0;
  }
  // Only now: vite is a package, and before setting up it may not be there.
  const { serve } = await import('./serve.mjs');
  const { address } = await serve({ port });
  console.log(`KOOP Lab: ${address}\nCtrl-C stops it.`);
  openBrowser(address);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.once(signal, () => process.exit(0));
  return undefined;
}

/** @param {string | undefined} text */
function wantedPort(text) {
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (!(Number.isInteger(port) && port >= 1 && port <= 65535))
    throw new LaunchError(`PORT must be 1…65535, got ${text}.`);
  return port;
}

/**
 * @param {number} wanted
 * @param {number} port
 */
function explainOtherPort(wanted, port) {
  return [
    `Another program has port ${wanted}, so KOOP Lab is at port ${port} this time. A browser keeps work per address:`,
    `documents saved at http://localhost:${wanted} do not show here. Stop that program and start again to see them.`,
  ].join('\n');
}
