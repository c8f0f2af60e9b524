import { expect, it } from 'vitest';
import { inTwoLines } from '../../../src/ui/rail/inTwoLines.ts';

it('parts a text where its two lines are most alike', () => {
  expect(inTwoLines('60.000 soorten op voorraad')).toEqual(['60.000 soorten', 'op voorraad']);
  expect(inTwoLines('€1.2M in stock')).toEqual(['€1.2M', 'in stock']);
});

it('leaves one line where there is no space, and parts nothing that hangs together', () => {
  expect(inTwoLines('voorraad')).toEqual(['voorraad']);
  expect(inTwoLines('€\u00a01,2\u00a0mln in stock')).toEqual(['€\u00a01,2\u00a0mln', 'in stock']);
});
