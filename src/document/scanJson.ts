import type { Fault, SyntaxExpectation } from '../engine/chain/fault.ts';
import { formatPath } from '../engine/chain/path.ts';
import { quote } from '../engine/chain/preview.ts';
import { endOfNumber, endOfString, endOfWhiteSpace } from './jsonTokens.ts';

/** Deepest nesting of lists and objects that is read; the format itself needs six levels, `x-` keys may use the rest. */
export const deepestNesting = 100;

/** A list or object that is still open, with the place in it that is being read. */
interface Level {
  readonly keys: Set<string> | null;
  step: string | number;
}

/**
 * Looks whether a text is JSON that can be read without harm, before `JSON.parse` reads it: the error messages of
 * browsers differ and most tell no line, nesting can exhaust their stack, and a key told twice loses its first value.
 *
 * @param deepest how many levels of lists and objects may lie in each other
 * @returns the first fault, or null for a sound text
 */
export function scanJson(text: string, deepest = deepestNesting): Fault | null {
  const levels: Level[] = [];
  let at = endOfWhiteSpace(text, 0);
  let awaited: SyntaxExpectation = 'value';
  while (awaited !== 'end') {
    const token: Token =
      awaited === 'value' ? readValue(text, at, levels, deepest) : readStructure(text, at, levels, awaited);
    if ('allowed' in token) return token;
    at = endOfWhiteSpace(text, token.end);
    awaited = token.next;
  }
  return at === text.length ? null : syntaxFault(text, at, 'end');
}

type Token = { readonly end: number; readonly next: SyntaxExpectation } | Fault;

function readValue(text: string, at: number, levels: Level[], deepest: number): Token {
  const character = text[at];
  if (character === '{' || character === '[') {
    if (levels.length === deepest) return depthFault(levels, deepest);
    levels.push(character === '{' ? { keys: new Set(), step: '' } : { keys: null, step: 0 });
    const first = endOfWhiteSpace(text, at + 1);
    if (character === '{') return { end: first, next: 'keyOrEnd' };
    return text[first] === ']' ? { end: first, next: 'commaOrEnd' } : { end: first, next: 'value' };
  }
  if (character === '"') return readString(text, at, afterValue(levels));
  const end = wordEnd(text, at) ?? endOfNumber(text, at);
  return end === null ? syntaxFault(text, at, 'value') : { end, next: afterValue(levels) };
}

function readStructure(text: string, at: number, levels: Level[], awaited: SyntaxExpectation): Token {
  const character = text[at];
  const level = levels.at(-1);
  if (awaited === 'colon') return character === ':' ? { end: at + 1, next: 'value' } : syntaxFault(text, at, awaited);
  if (character === (level?.keys ? '}' : ']') && awaited !== 'key') {
    levels.pop();
    return { end: at + 1, next: afterValue(levels) };
  }
  if (awaited !== 'commaOrEnd') return character === '"' ? readKey(text, at, levels) : syntaxFault(text, at, awaited);
  if (character !== ',') return syntaxFault(text, at, awaited);
  if (typeof level?.step === 'number') level.step += 1;
  return { end: at + 1, next: level?.keys ? 'key' : 'value' };
}

function readKey(text: string, at: number, levels: readonly Level[]): Token {
  const token = readString(text, at, 'colon');
  const level = levels.at(-1);
  if ('allowed' in token || !level?.keys) return token;
  const key: string = JSON.parse(text.slice(at, token.end));
  level.step = key;
  if (level.keys.has(key)) {
    return { path: pathOf(levels), found: quote(key), allowed: { code: 'uniqueKey', ...lineAndColumn(text, at) } };
  }
  level.keys.add(key);
  return token;
}

function readString(text: string, at: number, next: SyntaxExpectation): Token {
  const { end, fault } = endOfString(text, at);
  return fault === null ? { end, next } : syntaxFault(text, end, fault);
}

function wordEnd(text: string, at: number): number | null {
  const word = ['true', 'false', 'null'].find((candidate) => text.startsWith(candidate, at));
  return word === undefined ? null : at + word.length;
}

function afterValue(levels: readonly Level[]): SyntaxExpectation {
  return levels.length === 0 ? 'end' : 'commaOrEnd';
}

function pathOf(levels: readonly Level[]): string {
  return formatPath(levels.map(({ step }) => step));
}

function depthFault(levels: readonly Level[], deepest: number): Fault {
  // Where the nesting begins says more than its hundred levels, of which one looks like the other.
  return { path: pathOf(levels.slice(0, 3)), found: '', allowed: { code: 'depth', maximum: deepest } };
}

function syntaxFault(text: string, at: number, expected: SyntaxExpectation): Fault {
  const word = /[\w.+-]{1,40}/y;
  word.lastIndex = at;
  const found = word.exec(text)?.[0] ?? String.fromCodePoint(...codePoint(text, at));
  return {
    path: '',
    found: found === '' ? '' : quote(found),
    allowed: { code: 'syntax', expected, ...lineAndColumn(text, at) },
  };
}

function codePoint(text: string, at: number): number[] {
  const point = text.codePointAt(at);
  return point === undefined ? [] : [point];
}

/** Line and column of a place in a text, both from 1; columns count characters, not code units. */
function lineAndColumn(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 };
}
