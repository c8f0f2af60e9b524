import { expect, it } from 'vitest';
import { isFound } from '../../../src/ui/actions/isFound.ts';

it.each([
  ['Schilderen', 'schil', true],
  ['Schilderen', '', true],
  ['Thema: donker', 'donker thema', true],
  ['Thema: donker', 'donker licht', false],
  ['Café Crème', 'cafe creme', true],
  ['Verf mengen', '  mengen ', true],
])('%j is found by %j: %s', (text, typed, expected) => {
  expect(isFound(text, typed)).toBe(expected);
});
