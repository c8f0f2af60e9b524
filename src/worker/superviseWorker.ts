/** Somebody who works elsewhere, on one thing at a time. */
export interface Worked<Request> {
  /** @param transfer what of the request is handed over rather than copied */
  readonly ask: (request: Request, transfer?: Transferable[]) => void;
  /** Stops at once, whatever it is doing; nothing more is heard from it. */
  readonly end: () => void;
}

/** Who is told what a worker has to say. */
export interface WorkerListener<Answer> {
  readonly answer: (answer: Answer) => void;
  /** It has died, or never came to life; it need not be ended any more. */
  readonly crash: () => void;
}

/** Watches over a worker; never throws. */
export function superviseWorker<Request, Answer>(
  create: () => Worker,
  { answer, crash }: WorkerListener<Answer>,
): Worked<Request> {
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
    worker = create();
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (worker !== null) answer(data);
    });
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
  } catch {
    // A browser without module workers, or one that refuses them: told like a crash, once the caller has its worker.
    queueMicrotask(crash);
  }
  return { ask: (request, transfer = []) => worker?.postMessage(request, transfer), end };
}
