import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { fuzzChains } from './fuzzChains.ts';
import { fuzzFiles } from './fuzzFiles.ts';

/*
 * `npm run fuzz [-- COUNT SEED]`: random valid chains and damaged files, COUNT of each. The work is done in a thread of
 * its own, so that one that never ends can be told and ended.
 */

/** [ms of processor time] */
const LONGEST_CHAIN = 5_000;
const LONGEST_FILE = 2_000;
/** A chain or a file that takes so long is given up: far more than it may take. */
const STALLED = 120_000;
const PROGRESS = 10_000;

/** What the working thread tells. */
type Message =
  | { readonly kind: 'at'; readonly what: string; readonly done: number; readonly json: string }
  | { readonly kind: 'end'; readonly lines: readonly string[]; readonly failed: boolean };

interface Order {
  readonly count: number;
  readonly seed: number;
}

if (isMainThread) supervise(readArguments(process.argv.slice(2)));
else work(workerData);

function readArguments([count = '100000', seed = '1']: readonly string[]): Order {
  if (/^[1-9]\d*$/.test(count) && /^\d+$/.test(seed)) return { count: Number(count), seed: Number(seed) };
  console.error('Usage: npm run fuzz [-- COUNT SEED], both whole numbers');
  process.exit(2);
}

/** Starts the work, prints how far it is, and ends it when it no longer moves. */
function supervise(order: Order): void {
  const worker = new Worker(process.argv[1] ?? '', { workerData: order });
  let last = { what: 'start', done: 0, json: '', since: Date.now() };
  let shown = Date.now();
  const timer = setInterval(() => {
    const now = Date.now();
    if (now - last.since > STALLED) {
      console.log(`FAILED (seed ${order.seed}): ${last.what} ${last.done} does not end\n${last.json}`);
      process.exit(1);
    }
    if (now - shown < PROGRESS) return;
    shown = now;
    console.log(`${last.what}: ${last.done.toLocaleString('en')} of ${order.count.toLocaleString('en')}`);
  }, 500);
  worker.on('error', (error) => {
    console.log(`FAILED (seed ${order.seed}): ${last.what} ${last.done}: ${error.stack}\n${last.json}`);
    process.exit(1);
  });
  worker.on('message', (message: Message) => {
    if (message.kind === 'at') last = { ...message, since: Date.now() };
    else {
      clearInterval(timer);
      for (const line of message.lines) console.log(line);
      process.exitCode = message.failed ? 1 : 0;
    }
  });
}

/** Does the work, telling what it is at. */
function work({ count, seed }: Order): void {
  const start = performance.now();
  const tell = (what: string) => (done: number, value: unknown) =>
    post({ kind: 'at', what, done, json: JSON.stringify(value) });
  const chains = fuzzChains({ count, seed, longest: LONGEST_CHAIN }, tell('chains'));
  const files = chains.failure ?? fuzzFiles({ count, seed, longest: LONGEST_FILE }, tell('damaged files'));
  const failure = typeof files === 'string' ? files : files.failure;
  if (typeof files === 'string' || failure !== null) {
    post({ kind: 'end', lines: [`FAILED ${failure}`], failed: true });
    return;
  }
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  const line = [
    `Fuzz: nothing found in ${count} chains (slowest ${Math.round(chains.slowest)} ms, ${chains.stages} stages)`,
    `and ${count} damaged files (${files.refused} refused, ${files.read} read, slowest ${Math.round(files.slowest)} ms);`,
    `seed ${seed}, ${minutes} minutes.`,
  ].join(' ');
  post({ kind: 'end', lines: [line], failed: false });
}

function post(message: Message): void {
  parentPort?.postMessage(message);
}
