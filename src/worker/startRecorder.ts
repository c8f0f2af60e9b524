import type { RecordAnswer, RecordRequest } from './recordPosition.ts';
import { superviseWorker, type Worked, type WorkerListener } from './superviseWorker.ts';

/** Starts the worker of the live view; never throws. */
export function startRecorder(listener: WorkerListener<RecordAnswer>): Worked<RecordRequest> {
  const create = () => new Worker(new URL('./recorder.worker.ts', import.meta.url), { type: 'module' });
  return superviseWorker(create, listener);
}
