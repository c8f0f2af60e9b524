import type { PlayAnswer, PlayRequest } from './protocol.ts';

/** Somebody who plays positions, one at a time. */
export interface Worked {
  readonly ask: (request: PlayRequest) => void;
  /** Stops at once, whatever it is doing; nothing more is heard from it. */
  readonly end: () => void;
}

/** Who is told what a worker has to say. */
export interface WorkerListener {
  readonly answer: (answer: PlayAnswer) => void;
  /** It has died, or never came to life; it need not be ended any more. */
  readonly crash: () => void;
}

/** Starts a worker of the simulation; never throws. */
export function startWorker({ answer, crash }: WorkerListener): Worked {
  let worker: Worker | null = null;
  const end = () => {
    worker?.terminate();
    worker = null;
  };
  const fail = () => {
    if (worker === null) return;
    end();
    crash();
  };
  try {
    worker = new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<PlayAnswer>) => {
      if (worker !== null) answer(data);
    });
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
  } catch {
    // A browser without module workers, or one that refuses them: told like a crash, once the caller has its worker.
    queueMicrotask(crash);
  }
  return { ask: (request) => worker?.postMessage(request), end };
}
