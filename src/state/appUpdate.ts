import { gestureStore } from './gesture.ts';
import { addNotice } from './notices.ts';
import { saveNow } from './saving.ts';

/** The service worker of the build, beside the page; src/launch/offline.mjs makes it. */
const WORKER = './sw.js';
/** The app asks at most this often whether there is a newer version [ms]. */
const CHECK_INTERVAL = 60 * 60 * 1000;

let registration: ServiceWorkerRegistration | null = null;
let isAccepted = false;

/**
 * Keeps the whole app in this browser, so that it opens without a network, and offers newer versions as they come. Does
 * so once the page has loaded, which it must not slow down; nothing while developing, nor where browsers have no such
 * thing or refuse it (an address that is not secure, a private window): the app then needs its network.
 */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const begin = () => void followWorker(navigator.serviceWorker).catch(() => {});
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}

/** Registers the worker, and offers every version that comes to wait behind the one the page is of. */
export async function followWorker(container: ServiceWorkerContainer): Promise<void> {
  followReplacement(container);
  const found = await container.register(WORKER);
  registration = found;
  if (found.waiting !== null) offerUpdate();
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      // The first version of all waits for nobody, and is the page's own.
      if (worker.state === 'installed' && found.active !== null) offerUpdate();
    });
  follow(found.installing);
  found.addEventListener('updatefound', () => follow(found.installing));
  checkWhenSeen(found);
}

/** Saves everything and loads the page anew, in the version that waits. Stays when the work cannot be saved. */
export async function acceptUpdate(): Promise<void> {
  if (!(await saveNow())) return;
  isAccepted = true;
  const waiting = registration?.waiting ?? null;
  if (waiting === null) {
    location.reload();
    return;
  }
  waiting.addEventListener('statechange', () => {
    // Redundant: a still newer one came in between, and will be offered.
    if (waiting.state === 'activated' || waiting.state === 'redundant') location.reload();
  });
  waiting.postMessage({ type: 'SKIP_WAITING' });
}

/** Another tab may accept a version: this one stays as it is, but what it has not loaded yet is no longer kept. */
function followReplacement(container: ServiceWorkerContainer): void {
  let isControlled = container.controller !== null;
  let isReplaced = false;
  container.addEventListener('controllerchange', () => {
    isReplaced = isControlled && !isAccepted;
    isControlled = true;
    if (isReplaced) offerUpdate();
  });
  // Of two evils: without the missing part the page would be gone.
  addEventListener('vite:preloadError', () => {
    if (isReplaced) void acceptUpdate();
  });
}

/** Offers the newer version, but not while somebody has something in hand. */
function offerUpdate(): void {
  if (gestureStore.getState().before === null) {
    addNotice('updateReady');
    return;
  }
  const unsubscribe = gestureStore.subscribe(({ before }) => {
    if (before !== null) return;
    unsubscribe();
    addNotice('updateReady');
  });
}

/** Browsers ask for a newer worker when a page is opened; a page can stay open for weeks. */
function checkWhenSeen(found: ServiceWorkerRegistration): void {
  let checked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - checked < CHECK_INTERVAL) return;
    checked = Date.now();
    // Without a network there is nothing to find.
    found.update().catch(() => {});
  });
}
