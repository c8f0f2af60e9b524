import fc from 'fast-check';
import { workspaceOf } from '../../src/document/workspace.ts';
import { writeChain, writeWorkspace } from '../../src/document/writeDocument.ts';
import type { Random } from '../approximations/randomFrom.ts';
import { chainFiles, chains } from '../support/chains.ts';

/** Texts of valid files: chains and workspaces as they are saved, and files made by hand with keys left out. */
export function soundFiles(seed: number, count: number): string[] {
  const options = { seed, numRuns: Math.ceil(count / 3) };
  const byHand = fc.sample(chainFiles({ mostStages: 12, best: true }), options).map((json) => JSON.stringify(json));
  const saved = fc.sample(chains({ mostStages: 12, best: true, tame: true }), options);
  return [...byHand, ...saved.map(writeChain), ...saved.map((chain) => writeWorkspace(workspaceOf(chain)))];
}

/** Damages a text: one blow to five. */
export function damagedFile(text: string, random: Random): string {
  let result = text;
  for (let blows = 1 + below(random, 5); blows > 0; blows -= 1) {
    const blow = BLOWS[below(random, BLOWS.length)];
    if (blow !== undefined) result = blow(result, random);
  }
  return result;
}

type Blow = (text: string, random: Random) => string;

const PIECES = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '-',
    '9',
    '.',
    'e',
    '\\',
    '\\u00',
    '/*',
    ' ',
    '\n',
    '\0',
    '\ufeff',
    '\ud800',
    'é',
  ],
  ...['null', 'true', 'NaN', 'Infinity', '-0', '1e999', '-1e999', '5e-324', '1e-400', '0.1e1', '00', '1e21'],
  ...['"__proto__"', '"constructor"', '"x-"', '"format"', '"version"', '"best"', '"koop-workspace"', '[]', '{}', '""'],
];

const BLOWS: readonly Blow[] = [
  flipByte,
  flipByte,
  (text, random) => replace(text, span(text, random), ''),
  (text, random) => {
    const { start, end } = span(text, random);
    return text.slice(0, end) + text.slice(start);
  },
  (text, random) =>
    replace(text, { start: below(random, text.length + 1) }, PIECES[below(random, PIECES.length)] ?? ''),
  (text, random) => replace(text, token(text, random), PIECES[below(random, PIECES.length)] ?? ''),
  swapTokens,
  (text, random) => replace(text, number(text, random), hugeNumber(random)),
  (text, random) => replace(text, token(text, random), nested(random)),
  (text, random) => text.slice(0, below(random, text.length + 1)),
];

interface Span {
  readonly start: number;
  readonly end?: number;
}

function replace(text: string, { start, end = start }: Span, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

function below(random: Random, count: number): number {
  return Math.floor(random() * count);
}

/** Mostly short, now and then most of the text. */
function span(text: string, random: Random): { start: number; end: number } {
  const start = below(random, text.length + 1);
  const longest = random() < 0.9 ? 40 : text.length;
  return { start, end: Math.min(text.length, start + 1 + below(random, longest)) };
}

function flipByte(text: string, random: Random): string {
  const bytes = new TextEncoder().encode(text);
  const at = below(random, bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << below(random, 8));
  return new TextDecoder().decode(bytes);
}

/** One string, number, word or mark of JSON, somewhere. */
function token(text: string, random: Random): Span {
  return matchFrom(/"(?:[^"\\]|\\.)*"|[-+.\w]+|[{}[\],:]/g, text, random);
}

function number(text: string, random: Random): Span {
  return matchFrom(/-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/g, text, random);
}

function matchFrom(pattern: RegExp, text: string, random: Random): Span {
  const from = below(random, text.length + 1);
  pattern.lastIndex = from;
  const found = pattern.exec(text);
  return found === null ? { start: from } : { start: found.index, end: found.index + found[0].length };
}

function swapTokens(text: string, random: Random): string {
  const spans = [token(text, random), token(text, random)].sort((one, other) => one.start - other.start);
  const [first, second] = spans.map(({ start, end = start }) => ({ start, end }));
  if (first === undefined || second === undefined || first.end > second.start) return text;
  const middle = text.slice(first.end, second.start);
  const [one, other] = [text.slice(first.start, first.end), text.slice(second.start, second.end)];
  return text.slice(0, first.start) + other + middle + one + text.slice(second.end);
}

function hugeNumber(random: Random): string {
  const digits = String(below(random, 10)).repeat(1 + below(random, 400));
  const forms = [digits, `-${digits}`, `0.${digits}`, `1e${below(random, 999)}`, `1e-${below(random, 999)}`];
  return forms[below(random, forms.length)] ?? digits;
}

function nested(random: Random): string {
  const depth = 10 ** (1 + 4 * random());
  const [open, close] = random() < 0.5 ? ['[', ']'] : ['{"a":', '}'];
  return open.repeat(depth) + (random() < 0.5 ? `0${close.repeat(depth)}` : '');
}
