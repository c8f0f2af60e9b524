/** How long a reloaded page waits for the page before it to let go [ms]. */
const PATIENCE = 500;

let release: (() => void) | null = null;

/**
 * Makes this tab the one that holds a document, and lets go of the one it held before.
 *
 * @returns false when another tab holds it. Where the browser knows no locks (a page not served from localhost or over
 *   https) always true: two tabs are then not told apart.
 */
export async function holdDocument(id: string): Promise<boolean> {
  release?.();
  release = null;
  if (typeof navigator === 'undefined' || !('locks' in navigator) || navigator.locks === undefined) return true;
  return new Promise((resolve) => {
    navigator.locks
      .request(`koop-lab/${id}`, { signal: AbortSignal.timeout(PATIENCE) }, () => {
        resolve(true);
        return new Promise<void>((letGo) => {
          release = letGo;
        });
      })
      .catch(() => resolve(false));
  });
}
