import { VitePWA } from 'vite-plugin-pwa';

/** What the app is called, and how it looks, where it is installed; addresses are told from the manifest's own. */
const MANIFEST = {
  name: 'KOOP Lab',
  short_name: 'KOOP Lab',
  description: 'See what the customer order decoupling point does to a company by dragging one triangle.',
  lang: 'en',
  start_url: './',
  scope: './',
  display: /** @type {const} */ ('standalone'),
  // The paper of src/ui/styles/tokens.css, and of index.html.
  theme_color: '#fbfaf7',
  background_color: '#fbfaf7',
  icons: [
    { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: './icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: './icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: './icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

/**
 * Adds to a build what makes the app installable and work without a network: `manifest.webmanifest`, and the service
 * worker `sw.js`, which keeps the whole build and waits until the app tells it to take over from an older one.
 * src/state/appUpdate.ts is its other half, in the page.
 */
export function offline() {
  return VitePWA({
    registerType: 'prompt',
    // The page does that itself, when it has nothing better to do.
    injectRegister: false,
    manifest: MANIFEST,
    // Listed like everything else; the manifest itself is added without being listed.
    includeManifestIcons: false,
    workbox: {
      // All there is, so that nothing is forgotten; but the schemas are for other programs.
      globPatterns: ['**/*'],
      globIgnores: ['*.schema.json', 'manifest.webmanifest'],
      maximumFileSizeToCacheInBytes: 5_000_000,
      // The page is the same whatever query follows its address.
      ignoreURLParametersMatching: [/./],
      navigateFallback: null,
      // The first visit, too, goes on without a network.
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
}
