import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFault } from '../../src/document/describeFault.ts';
import { scanJson } from '../../src/document/scanJson.ts';

function told(text: string): string | null {
  const fault = scanJson(text);
  return fault && describeFault(fault, 'en');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Texts that look like JSON and mostly are not. */
const nearlyJson = fc
  .array(
    fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '"a"',
        '"b"',
        '1',
        '-0.5e+3',
        '01',
        '.5',
        '1.',
        '-',
        '+1',
        'true',
        'nul',
        'null',
      ],
      ...[
        'NaN',
        ' ',
        '\n',
        '\t',
        '\u00a0',
        '\\',
        '\\u12',
        '"\\u00e9"',
        '"\\x"',
        '"\u0001"',
        "'a'",
        '//',
        '\ufeff',
        'é',
      ],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('scanJson', () => {
  it('accepts what JSON.parse accepts, and nothing else, double keys aside', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyJson, fc.json({ maxDepth: 5 }), fc.string()), (text) => {
        const fault = scanJson(text);
        if (fault?.allowed.code === 'uniqueKey') return;
        expect(fault === null).toBe(isJson(text));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    [
      '{"a": }',
      'line 1, column 7: found "}"; allowed: a value: a number, a text in double quotes, true, false, null, [ or {',
    ],
    ['{"a": 1,}', 'line 1, column 9: found "}"; allowed: a key in double quotes'],
    ['{\n  a: 1}', 'line 2, column 3: found "a"; allowed: a key in double quotes, or }'],
    ['{"a" 1}', 'line 1, column 6: found "1"; allowed: a colon after the key'],
    ['[1,\r\n2\r\n3]', 'line 3, column 1: found "3"; allowed: a comma, or the end of the list or object'],
    ['{"é\u{1f6b2}": 1 x', 'line 1, column 10: found "x"; allowed: a comma, or the end of the list or object'],
    ['{} {}', 'line 1, column 4: found "{"; allowed: nothing more after the end of the object'],
    [
      '[-]',
      'line 1, column 2: found "-"; allowed: a value: a number, a text in double quotes, true, false, null, [ or {',
    ],
    ['[1, 2', 'line 1, column 6: found the end of the file; allowed: a comma, or the end of the list or object'],
    ['{"a": undefined}', expect.stringMatching(/^line 1, column 7: found "undefined"; allowed: a value/)],
    ['["a', expect.stringMatching(/^line 1, column 4: found the end of the file; allowed: a closing double quote/)],
    ['["a\nb"]', expect.stringMatching(/^line 1, column 4: found "\\n"; allowed: a closing double quote/)],
    ['["\\x41"]', expect.stringMatching(/^line 1, column 3: found "\\\\"; allowed: after \\ one of /)],
  ])('says where %j goes wrong', (text, fault) => {
    expect(told(text)).toEqual(fault);
  });

  it('refuses a key told twice in one object, however it is spelt', () => {
    expect(told('{"stages":[{},{"time":{"mean":1,\n"\\u006dean":2}}]}')).toBe(
      'stages[1].time.mean: found "mean"; allowed: each key once in an object (this is the second one, at line 2, column 1)',
    );
    expect(told('{"__proto__":1,"a":{"__proto__":1},"b":[{"c":1},{"c":1}]}')).toBeNull();
  });

  it('reads a hundred levels and refuses more, wherever they are', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(told(nested(100))).toBeNull();
    expect(told(nested(101))).toBe(
      '[0][0][0]: found lists and objects more than 100 deep in each other; allowed: at most 100',
    );
    expect(told(`{"x-a":[1,${nested(100)}]}`)).toMatch(/^x-a\[1\]\[0\]: found lists and objects more than 100 deep/);
  });
});
