/**
 * What the tabs of one browser tell each other about a document.
 *
 * - `handOver`: give it to me;
 * - `handedOver`: here it is, as it stood last (the record that storage would hold);
 * - `received`: I have it, you may let go;
 * - `stored`: storage holds something new of it, or holds it no more.
 */
export interface TabMessage {
  readonly type: 'handOver' | 'handedOver' | 'received' | 'stored';
  readonly id: string;
  readonly record?: unknown;
}

const TYPES: ReadonlySet<unknown> = new Set(['handOver', 'handedOver', 'received', 'stored']);

let channel: BroadcastChannel | null = null;

/** Tells all other tabs; nothing where the browser knows no such thing. */
export function tellTabs(message: TabMessage): void {
  opened()?.postMessage(message);
}

/**
 * Listens to what other tabs tell.
 *
 * @returns stops listening
 */
export function listenToTabs(listener: (message: TabMessage) => void): () => void {
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (isTabMessage(data)) listener(data);
  };
  const heard = opened();
  heard?.addEventListener('message', hear);
  return () => heard?.removeEventListener('message', hear);
}

/**
 * Waits until another tab tells this of a document.
 *
 * @param patience milliseconds, > 0
 * @returns the message; null when none came
 */
export function awaitTab(type: TabMessage['type'], id: string, patience: number): Promise<TabMessage | null> {
  return new Promise((resolve) => {
    const finish = (message: TabMessage | null) => {
      clearTimeout(timer);
      stop();
      resolve(message);
    };
    const timer = setTimeout(() => finish(null), patience);
    const stop = listenToTabs((message) => {
      if (message.type === type && message.id === id) finish(message);
    });
  });
}

function opened(): BroadcastChannel | null {
  if (channel === null && typeof window !== 'undefined' && 'BroadcastChannel' in window) {
    channel = new BroadcastChannel('koop-lab');
  }
  return channel;
}

function isTabMessage(data: unknown): data is TabMessage {
  if (typeof data !== 'object' || data === null || !('type' in data) || !('id' in data)) return false;
  return TYPES.has(data.type) && typeof data.id === 'string';
}
