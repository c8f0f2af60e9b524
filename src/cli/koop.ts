import { describeFault, type FaultLanguage } from '../document/describeFault.ts';
import { readDocument } from '../document/readDocument.ts';
import { evaluateChain } from '../engine/analytic/evaluateChain.ts';
import { codpBounds } from '../engine/chain/bounds.ts';
import type { Chain } from '../engine/chain/chain.ts';
import { numberReason } from '../engine/chain/fields.ts';
import { quote } from '../engine/chain/preview.ts';
import { cliTexts } from './cliTexts.ts';
import { parseArguments, type UsageProblem } from './parseArguments.ts';

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
    return request.command === 'check' ? 0 : evaluate(chain, request.codp, io);
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

/** The chain to work on and where it stands in the file, or null when its faults have been told. */
async function readActiveChain(file: string, io: CommandIo): Promise<ActiveChain | null> {
  const text = await readText(file, io);
  if (text === null) return null;
  const document = readDocument(text);
  if (!document.ok) {
    for (const fault of document.faults) io.stderr(`${describeFault(fault, io.language)}\n`);
    return null;
  }
  const { scenarios, active } = document.value;
  const chain = scenarios[active];
  return chain ? { chain, path: scenarios.length > 1 ? `scenarios[${active}].` : '' } : null;
}

interface ActiveChain {
  readonly chain: Chain;
  readonly path: string;
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

function evaluate({ chain, path }: ActiveChain, codp: string | null, io: CommandIo): ExitCode {
  const position = codp === null ? null : Number(codp);
  const bounds = codpBounds(chain.stages.length);
  if (codp !== null && !(/^\d+$/.test(codp) && Number(codp) <= bounds.maximum)) {
    io.stderr(`${describeFault({ path: '--codp', found: quote(codp), allowed: numberReason(bounds) }, io.language)}\n`);
    return 2;
  }
  if (chain.stockPoints === 'best') {
    io.stderr(`${path}stockPoints: ${cliTexts[io.language].noPlacement}\n`);
    return 2;
  }
  const { best, positions } = evaluateChain(chain);
  const asked = position === null ? positions : positions.filter((candidate) => candidate.codp === position);
  io.stdout(`${JSON.stringify({ best, positions: asked }, null, 2)}\n`);
  return 0;
}
