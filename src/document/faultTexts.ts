import type { FaultReason, NumberReason, SyntaxExpectation } from '../engine/chain/fault.ts';

/** The texts of faults in one language. Numbers stand as in the file, with a point, for they are to be typed there. */
export interface FaultTexts {
  readonly words: {
    readonly file: string;
    readonly found: string;
    readonly missing: string;
    readonly allowed: string;
    readonly endOfFile: string;
    readonly place: (line: number, column: number) => string;
  };
  /** What is allowed, for each code. */
  readonly reasons: {
    readonly [Code in FaultReason['code']]: (reason: Extract<FaultReason, { code: Code }>) => string;
  };
}

export const english: FaultTexts = {
  words: {
    file: 'file',
    found: 'found',
    missing: 'missing',
    allowed: 'allowed',
    endOfFile: 'the end of the file',
    place: (line, column) => `line ${line}, column ${column}`,
  },
  reasons: {
    number: (reason) => `${number(reason)}${reason.orNull ? ', or null' : ''}`,
    text: ({ maximum }) => `a text of at most ${maximum} characters`,
    identifier: () => 'an id of at most 64 letters a-z, digits, - and _, beginning with a letter or digit',
    language: () => 'a language tag such as "nl" or "en-GB", or "" for none',
    currency: () => 'a currency code of three capital letters, such as "EUR"',
    oneOf: ({ values }) => alternatives(values, 'or'),
    boolean: () => 'true or false',
    object: ({ orNull }) => `an object { … }${orNull ? ', or null' : ''}`,
    list: ({ minimum, maximum }) => `a list [ … ] of ${minimum} to ${maximum} elements`,
    stockPoints: () => 'a list [ … ] of boundaries, at most 100, or "best"',
    keys: ({ keys }) => `only the keys ${keys.join(', ')}, and keys that begin with x-`,
    oneKey: ({ keys }) => `either ${keys.join(' or ')}, and keys that begin with x-`,
    uniqueId: ({ other }) => `an id that is not used yet (${other} is the same)`,
    uniqueStockPoint: ({ other }) => `each boundary once (${other} is the same)`,
    stageId: () => 'the id of a stage of this chain',
    offered: ({ maximum }) => `a whole number from 1 to ${maximum}, no more than are wished`,
    materialOnly: () => 'false, for only a stage whose nature is material can be modular',
    notModular: () => 'null, for the stage is modular',
    document: () => 'a KOOP Lab file: a JSON object with "format": "koop-chain" or "koop-workspace"',
    size: ({ maximum }) => `found more than ${maximum} bytes; allowed: a file of at most ${maximum / 1_000_000} MB`,
    syntax: ({ expected }) => englishSyntax[expected],
    depth: ({ maximum }) =>
      `found lists and objects more than ${maximum} deep in each other; allowed: at most ${maximum}`,
    uniqueKey: ({ line, column }) =>
      `each key once in an object (this is the second one, at line ${line}, column ${column})`,
    extension: () => 'inside an x- key, only numbers that JSON can hold, and no key __proto__',
    newerVersion: ({ file, supported }) =>
      `made by a newer KOOP Lab: file ${file}, this one reads up to ${supported}; reload to update`,
    more: ({ count }) => `and ${count} more ${count === 1 ? 'fault' : 'faults'}`,
  },
};

const englishSyntax: Readonly<Record<SyntaxExpectation, string>> = {
  value: 'a value: a number, a text in double quotes, true, false, null, [ or {',
  key: 'a key in double quotes',
  keyOrEnd: 'a key in double quotes, or }',
  colon: 'a colon after the key',
  commaOrEnd: 'a comma, or the end of the list or object',
  end: 'nothing more after the end of the object',
  character: 'a closing double quote; line breaks and tabs in a text are written as \\n and \\t',
  escape: 'after \\ one of " \\ / b f n r t, or u with four hexadecimal digits',
};

function number({ whole, minimum, maximum, minimumExcluded, maximumExcluded }: NumberReason): string {
  const kind = whole ? 'a whole number' : 'a number';
  if (minimumExcluded && maximumExcluded) return `${kind} between ${minimum} and ${maximum}, both excluded`;
  if (minimum === maximum) return `${minimum}`;
  if (minimumExcluded) return `${kind} above ${minimum}, at most ${maximum}`;
  return `${kind} from ${minimum} to ${maximum}${maximumExcluded ? ' (excluded)' : ''}`;
}

/** Values as JSON, the last two joined by a word for "or". */
export function alternatives(values: readonly (string | number)[], or: string): string {
  const written = values.map((value) => JSON.stringify(value));
  return written.length < 2 ? written.join('') : `${written.slice(0, -1).join(', ')} ${or} ${written.at(-1)}`;
}
