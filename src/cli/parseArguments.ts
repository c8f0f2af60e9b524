import { quote } from '../engine/chain/preview.ts';

/** What is asked of the command line. */
export type Request =
  | { readonly command: 'check'; readonly file: string }
  | { readonly command: 'evaluate' | 'place'; readonly file: string; readonly codp: string | null }
  | { readonly command: 'simulate'; readonly file: string; readonly codp: string | null; readonly run: RunWords };

/** How much to simulate, as it was typed; null where it was not. */
export interface RunWords {
  readonly orders: string | null;
  readonly warmup: string | null;
  readonly replications: string | null;
  readonly seed: string | null;
}

/** Why a command line cannot be followed; what was found stands in quotes where it is not a word of ours. */
export type UsageProblem =
  | { readonly code: 'help' | 'noCommand' | 'noFile' }
  | {
      readonly code: 'unknownCommand' | 'unknownOption' | 'optionTwice' | 'noValue' | 'tooMuch';
      readonly found: string;
    };

/** Options that take a value, for each command. */
const options: Readonly<Record<string, readonly string[]>> = {
  check: [],
  evaluate: ['--codp'],
  place: ['--codp'],
  simulate: ['--codp', '--orders', '--warmup', '--replications', '--seed'],
};

/**
 * Reads a command line: COMMAND FILE [options], options anywhere after the command, `--codp K` or `--codp=K`.
 * A lone `-` is a file (standard input), anything else that begins with a dash an option.
 */
export function parseArguments(args: readonly string[]): Request | UsageProblem {
  const [command, ...rest] = args;
  if (command === undefined) return { code: 'noCommand' };
  if (args.some((argument) => ['--help', '-h'].includes(argument)) || command === 'help') return { code: 'help' };
  if (command !== 'check' && command !== 'evaluate' && command !== 'place' && command !== 'simulate')
    return { code: 'unknownCommand', found: quote(command) };
  const read = readRest(rest, options[command] ?? []);
  if ('code' in read) return read;
  const { file, values } = read;
  if (command === 'check') return { command, file };
  const word = (option: string) => values.get(option) ?? null;
  const codp = word('--codp');
  if (command !== 'simulate') return { command, file, codp };
  const counts = { orders: word('--orders'), warmup: word('--warmup'), replications: word('--replications') };
  return { command, file, codp, run: { ...counts, seed: word('--seed') } };
}

interface Rest {
  readonly file: string;
  readonly values: ReadonlyMap<string, string>;
}

function readRest(rest: readonly string[], known: readonly string[]): Rest | UsageProblem {
  const files: string[] = [];
  const values = new Map<string, string>();
  const queue = [...rest];
  for (let argument = queue.shift(); argument !== undefined; argument = queue.shift()) {
    if (argument === '-' || !argument.startsWith('-')) {
      files.push(argument);
      continue;
    }
    const [option = '', ...inline] = argument.split('=');
    if (!known.includes(option)) return { code: 'unknownOption', found: quote(argument) };
    if (values.has(option)) return { code: 'optionTwice', found: option };
    const value = inline.length > 0 ? inline.join('=') : queue.shift();
    if (value === undefined || value === '') return { code: 'noValue', found: option };
    values.set(option, value);
  }
  const [file, tooMuch] = files;
  if (file === undefined || file === '') return { code: 'noFile' };
  return tooMuch === undefined ? { file, values } : { code: 'tooMuch', found: quote(tooMuch) };
}
