import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { chains } from '../support/chains.ts';
import { soundChains } from '../support/soundChains.ts';
import { solve } from './engineWorker.ts';

/** The engine in one piece of JavaScript, as a worker takes it. */
async function bundledEngine(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { ssr: resolve(import.meta.dirname, 'engineWorker.ts'), write: false, minify: false },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

describe('the engine in a worker thread', { timeout: 60_000 }, () => {
  let worker: Worker;

  beforeAll(async () => {
    const source = encodeURIComponent(await bundledEngine());
    worker = new Worker(new URL(`data:text/javascript,${source}`));
  }, 60_000);

  afterAll(async () => {
    await worker.terminate();
  });

  const solvedThere = (sample: readonly Chain[]): Promise<unknown> =>
    new Promise((answer, fail) => {
      worker.once('message', answer);
      worker.once('error', fail);
      worker.postMessage(sample);
    });

  it('gives bit for bit what it gives in the main thread, by formula and by simulation', async () => {
    const sample = fc.sample(fc.oneof(soundChains(), chains({ mostStages: 8 })), { seed: 1, numRuns: 60 });
    expect(await solvedThere(sample)).toStrictEqual(sample.map(solve));
  });
});
