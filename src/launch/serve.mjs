import { preview } from 'vite';
import { builtFolder, root } from './paths.mjs';

/** @typedef {{ address: string, close: () => Promise<void> }} Served */

/**
 * Serves the built app to this machine alone. The page itself and its service worker are asked for anew each time, so
 * that a new build is seen at once; files with a hash in their name never change and are kept.
 *
 * @param {{ port?: number, folder?: string, under?: string }} [options]  port 0 (the default) takes any free one; the
 *   folder of a build (`dist`), and the path under which it stands ("/")
 * @returns {Promise<Served>}
 * @throws {Error} when the port is taken
 */
export async function serve({ port = 0, folder = builtFolder, under = '/' } = {}) {
  const server = await preview({
    root,
    base: under,
    build: { outDir: folder },
    configFile: false,
    logLevel: 'error',
    // Not a single-page fallback: a file that is missing is missed, not answered with the page.
    appType: 'mpa',
    preview: { port, strictPort: true, host: 'localhost', cors: false, open: false },
    plugins: [{ name: 'koop-lab-headers', configurePreviewServer }],
  });
  const bound = server.httpServer.address();
  const boundPort = bound && typeof bound === 'object' ? bound.port : port;
  return { address: `http://localhost:${boundPort}`, close: () => server.close() };
}

/** @param {import('vite').PreviewServer} server */
function configurePreviewServer({ middlewares }) {
  middlewares.use((request, response, next) => {
    const isHashed = /\/assets\/[^?]+-[\w-]{8}\.\w+(\?|$)/.test(request.url ?? '');
    response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    next();
  });
  // What comes here was found in no file: that answer must not be kept, whatever its name.
  return () =>
    void middlewares.use((_, response, next) => {
      response.setHeader('Cache-Control', 'no-cache');
      next();
    });
}
