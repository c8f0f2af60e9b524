import { quote } from '../engine/chain/preview.ts';

/** What is asked of the command line. */
export type Request =
  | { readonly command: 'check'; readonly file: string }
  | { readonly command: 'evaluate' | 'place'; readonly file: string; readonly codp: string | null };

/** Why a command line cannot be followed; what was found stands in quotes where it is not a word of ours. */
export type UsageProblem =
  | { readonly code: 'help' | 'noCommand' | 'noFile' }
  | {
      readonly code: 'unknownCommand' | 'notBuilt' | 'unknownOption' | 'optionTwice' | 'noValue' | 'tooMuch';
      readonly found: string;
    };

/** Options that take a value, for each command. */
const options: Readonly<Record<string, readonly string[]>> = {
  check: [],
  evaluate: ['--codp'],
  place: ['--codp'],
};

/** Commands of the format that this version does not have yet. */
const notBuilt: readonly string[] = ['simulate'];

/**
 * Reads a command line: COMMAND FILE [options], options anywhere after the command, `--codp K` or `--codp=K`.
 * A lone `-` is a file (standard input), anything else that begins with a dash an option.
 */
export function parseArguments(args: readonly string[]): Request | UsageProblem {
  const [command, ...rest] = args;
  if (command === undefined) return { code: 'noCommand' };
  if (args.some((argument) => ['--help', '-h'].includes(argument)) || command === 'help') return { code: 'help' };
  if (notBuilt.includes(command)) return { code: 'notBuilt', found: command };
  if (command !== 'check' && command !== 'evaluate' && command !== 'place')
    return { code: 'unknownCommand', found: quote(command) };
  const read = readRest(rest, options[command] ?? []);
  if ('code' in read) return read;
  return command === 'check'
    ? { command, file: read.file }
    : { command, file: read.file, codp: read.values.get('--codp') ?? null };
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
