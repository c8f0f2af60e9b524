import { describeFault, type FaultLanguage } from '../document/describeFault.ts';
import { readDocument } from '../document/readDocument.ts';
import { evaluateChain } from '../engine/analytic/evaluateChain.ts';
import { guaranteedService } from '../engine/analytic/guaranteedService.ts';
import { planPosition } from '../engine/analytic/planPosition.ts';
import { codpBounds } from '../engine/chain/bounds.ts';
import type { Chain } from '../engine/chain/chain.ts';
import { quote } from '../engine/chain/preview.ts';
import { type SimulationOptions, simulateChain } from '../engine/simulation/simulateChain.ts';
import { simulationBounds } from '../engine/simulation/simulationBounds.ts';
import { cliTexts } from './cliTexts.ts';
import { parseArguments, type RunWords, type UsageProblem } from './parseArguments.ts';
import { readWhole } from './readWhole.ts';

/** What a command needs of the world. */
export interface CommandIo {
  /** Reads all of standard input; what cannot be read is thrown as an error with a `code`, as by `readFile`. */
  readonly readStdin: () => Promise<string>;
  /** Reads a file; throws an error with a `code` such as ENOENT, or ENCODING for what is no UTF-8. */
  readonly readFile: (path: string) => Promise<string>;
  /** Takes JSON and nothing else. */
  readonly stdout: (text: string) => void;
  /** Takes messages, of one or more whole lines. */
  readonly stderr: (text: string) => void;
  /** Language of the messages. */
  readonly language: FaultLanguage;
}

/** 0 done; 1 a fault of ours; 2 bad input or usage. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs one command of the command line.
 *
 * @param args  what follows the program's name: COMMAND FILE [options]
 * @returns the exit code, once all output has been handed to `io`
 */
export async function run(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  try {
    const request = parseArguments(args);
    if ('code' in request) return explainUsage(request, io);
    const chain = await readActiveChain(request.file, io);
    if (chain === null) return 2;
    if (request.command === 'check') return 0;
    if (request.command === 'simulate') return simulate(chain, request.codp, request.run, io);
    return request.command === 'evaluate' ? evaluate(chain, request.codp, io) : place(chain, request.codp, io);
  } catch (error) {
    // Bad input has been answered before it could throw, so this is ours, and its trace is what a report needs.
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr(`${cliTexts[io.language].ourFault}\n${trace}\n`);
    return 1;
  }
}

function explainUsage(problem: UsageProblem, io: CommandIo): ExitCode {
  const { usage, problems } = cliTexts[io.language];
  if (problem.code === 'help') {
    io.stderr(`${usage}\n`);
    return 0;
  }
  io.stderr(`${problems[problem.code]('found' in problem ? problem.found : '')}\n`);
  if (problem.code === 'noCommand') io.stderr(`${usage}\n`);
  return 2;
}

/** The chain to work on, or null when the faults of its file have been told. */
async function readActiveChain(file: string, io: CommandIo): Promise<Chain | null> {
  const text = await readText(file, io);
  if (text === null) return null;
  const document = readDocument(text);
  if (!document.ok) {
    for (const fault of document.faults) io.stderr(`${describeFault(fault, io.language)}\n`);
    return null;
  }
  const { scenarios, active } = document.value;
  return scenarios[active] ?? null;
}

async function readText(file: string, io: CommandIo): Promise<string | null> {
  try {
    return await (file === '-' ? io.readStdin() : io.readFile(file));
  } catch (error) {
    const { causes, standardInput } = cliTexts[io.language];
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'other';
    const cause = causes[code] ?? `${causes.other} (${code})`;
    io.stderr(`${file === '-' ? standardInput : quote(file)}: ${cause}\n`);
    return null;
  }
}

function evaluate(chain: Chain, asked: string | null, io: CommandIo): ExitCode {
  const codp = readCodp(chain, asked, io);
  if (codp === 'wrong') return 2;
  const { best, positions } = evaluateChain(chain);
  printJson(
    { best, positions: codp === null ? positions : positions.filter((position) => position.codp === codp) },
    io,
  );
  return 0;
}

function place(chain: Chain, asked: string | null, io: CommandIo): ExitCode {
  const codp = readCodp(chain, asked, io);
  if (codp === 'wrong') return 2;
  printJson(guaranteedService(chain, codp ?? chain.codp), io);
  return 0;
}

/** The answer stands beside how long it took; all else is the same for the same seed. */
function simulate(chain: Chain, asked: string | null, words: RunWords, io: CommandIo): ExitCode {
  const codp = readCodp(chain, asked, io);
  const run = readRun(words, io);
  if (codp === 'wrong' || run === 'wrong') return 2;
  const start = performance.now();
  const { position, orders } = simulateChain(chain, planPosition(chain, codp ?? chain.codp), run);
  const seconds = (performance.now() - start) / 1000;
  printJson({ ...position, orders, seconds: Number(seconds.toPrecision(3)) }, io);
  return 0;
}

/** What is asked of a simulation; every fault is told. */
function readRun(words: RunWords, io: CommandIo): SimulationOptions | 'wrong' {
  const orders = readWhole('--orders', words.orders, simulationBounds.orders, io);
  const warmUp = readWhole('--warmup', words.warmup, simulationBounds.warmUp, io);
  const replications = readWhole('--replications', words.replications, simulationBounds.replications, io);
  const seed = readWhole('--seed', words.seed, simulationBounds.seed, io);
  if (orders === 'wrong' || warmUp === 'wrong' || replications === 'wrong' || seed === 'wrong') return 'wrong';
  return {
    ...(orders !== null && { orders }),
    ...(warmUp !== null && { warmUp }),
    ...(replications !== null && { replications }),
    ...(seed !== null && { seed }),
  };
}

/** The boundary that was asked for, null for none; what is none is told. */
function readCodp(chain: Chain, asked: string | null, io: CommandIo): number | null | 'wrong' {
  return readWhole('--codp', asked, codpBounds(chain.stages.length), io);
}

function printJson(value: unknown, io: CommandIo): void {
  io.stdout(`${JSON.stringify(value, null, 2)}\n`);
}
