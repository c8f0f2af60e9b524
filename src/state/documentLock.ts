/** How long a reloaded page waits for the page before it to let go [ms]. */
const PATIENCE = 500;

/** The documents that this tab holds, each with how to let go of it. */
const held = new Map<string, () => void>();

let tellLost: (id: string) => void = () => {};

/** How long to wait for a document that another tab holds; `steal` takes it away at once. */
export interface Holding {
  readonly patience?: number;
  readonly steal?: boolean;
}

/**
 * Makes this tab one that holds a document: no other tab can hold it then.
 *
 * @param holding.patience milliseconds, ≥ 0
 * @returns false when another tab holds it. Where the browser knows no locks (a page not served from localhost or over
 *   https) always true: two tabs are then not told apart, and storage keeps the later one as a copy.
 */
export async function holdDocument(id: string, { patience = PATIENCE, steal = false }: Holding = {}): Promise<boolean> {
  if (held.has(id)) return true;
  const locks = lockManager();
  if (locks === null) {
    held.set(id, () => {});
    return true;
  }
  const options: LockOptions = steal ? { steal } : { signal: AbortSignal.timeout(patience) };
  return new Promise((resolve) => {
    const hold = () => {
      resolve(true);
      return new Promise<void>((letGo) => held.set(id, letGo));
    };
    locks.request(nameOf(id), options, hold).catch(() => {
      if (held.delete(id)) tellLost(id);
      else resolve(false);
    });
  });
}

/** Lets go of a document, if this tab holds it. */
export function letGoOf(id: string): void {
  held.get(id)?.();
  held.delete(id);
}

/** True while this tab holds the document. */
export function holdsDocument(id: string): boolean {
  return held.has(id);
}

/** The documents that this tab holds. */
export function heldDocuments(): readonly string[] {
  return [...held.keys()];
}

/** The documents that other tabs hold; none where the browser cannot say. */
export async function documentsHeldElsewhere(): Promise<ReadonlySet<string>> {
  const snapshot = await lockManager()
    ?.query()
    .catch(() => null);
  const names = (snapshot?.held ?? []).map(({ name }) => name ?? '');
  const ids = names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length));
  return new Set(ids.filter((id) => !held.has(id)));
}

/** Calls a listener when another tab has taken a document away from this one without its consent. */
export function onDocumentLost(listener: (id: string) => void): void {
  tellLost = listener;
}

/** Whether the browser can keep tabs apart. */
export function hasLocks(): boolean {
  return lockManager() !== null;
}

const PREFIX = 'koop-lab/';

function nameOf(id: string): string {
  return `${PREFIX}${id}`;
}

function lockManager(): LockManager | null {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return null;
  return navigator.locks ?? null;
}
