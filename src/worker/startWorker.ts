import type { PlayAnswer, PlayRequest } from './protocol.ts';
import { superviseWorker, type Worked, type WorkerListener } from './superviseWorker.ts';

/** Starts a worker of the simulation; never throws. */
export function startWorker(listener: WorkerListener<PlayAnswer>): Worked<PlayRequest> {
  const create = () => new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' });
  return superviseWorker(create, listener);
}
