import * as z from 'zod/mini';
import { codpBounds, isWithin, offeredBounds } from '../../../src/engine/chain/bounds.ts';
import { firstFaults } from '../../../src/engine/chain/collectFaults.ts';
import type { Fault } from '../../../src/engine/chain/fault.ts';
import {
  encodeReason,
  list,
  numberOrNull,
  numberReason,
  numberWithin,
  oneOf,
  record,
  text,
} from '../../../src/engine/chain/fields.ts';
import { holdsObject } from '../../../src/engine/chain/holdsObject.ts';
import { parseChain } from '../../../src/engine/chain/parseChain.ts';
import { parseRecord } from '../../../src/engine/chain/parseRecord.ts';
import { formatPath } from '../../../src/engine/chain/path.ts';
import { preview, quote } from '../../../src/engine/chain/preview.ts';
import { usualNature } from '../../../src/engine/chain/stageSchema.ts';
import { coverage, optionShares } from '../../../src/engine/chain/wishCoverage.ts';
import { withoutDust } from '../../../src/engine/chain/withoutDust.ts';
import { buildChain } from '../../support/buildChain.ts';
import { limit } from './limit.ts';

const share = { minimum: 0, maximum: 1, maximumExcluded: true, step: 0.1 } as const;
const plain = buildChain({ stages: [{ time: { mean: 2, cv: 0.5 } }] });
const faults = (count: number): Fault[] =>
  Array.from({ length: count }, (_, index) => ({ path: `x[${index}]`, found: '0', allowed: { code: 'boolean' } }));
const taken = (field: z.ZodMiniType, values: readonly unknown[]) =>
  values.map((value) => field.safeParse(value).success);

/** What a chain is: the ends of every bound, the shortest and the longest, one option, nothing told. */
export const CHAIN_LIMITS = [
  limit(codpBounds, 'one stage: before it or after it', (f) => [
    [f(1).minimum, f(1).maximum],
    [0, 1],
  ]),
  limit(offeredBounds, 'one option: it exists', (f) => [
    [f(1).minimum, f(1).maximum],
    [1, 1],
  ]),
  limit(isWithin, 'the ends, one of them excluded', (f) => [
    [0, 1 - 2 ** -53, 1, -Number.MIN_VALUE, Number.NaN].map((value) => f(value, share)),
    [true, true, false, false, false],
  ]),
  limit(firstFaults, 'none', (f) => [f([]), []]),
  limit(firstFaults, 'fifty are all told; of one more it is told that there is one', (f) => [
    [f(faults(50)).length, f(faults(51)).length, f(faults(51)).at(-1)?.allowed],
    [50, 51, { code: 'more', count: 1 }],
  ]),
  limit(encodeReason, 'a reason without parameters', (f) => [JSON.parse(f({ code: 'boolean' })), { code: 'boolean' }]),
  limit(numberReason, 'nothing excluded, not whole, never null, unless told', (f) => [
    f({ minimum: 0, maximum: 0, step: 1 }),
    {
      code: 'number',
      minimum: 0,
      maximum: 0,
      minimumExcluded: false,
      maximumExcluded: false,
      whole: false,
      orNull: false,
    },
  ]),
  limit(numberWithin, 'the ends, one of them excluded', (f) => [taken(f(share), [0, 1, null]), [true, false, false]]),
  limit(numberOrNull, 'nothing', (f) => [taken(f(share), [null, undefined]), [true, false]]),
  limit(oneOf, 'one word', (f) => [taken(f('day'), ['day', 'Day', '']), [true, false, false]]),
  limit(text, 'the longest, in characters as people count them', (f) => [
    taken(f(2), ['', '\u{1f6b2}\u{1f6b2}', 'abc']),
    [true, true, false],
  ]),
  limit(list, 'the shortest and the longest', (f) => [
    taken(f(z.number(), { minimum: 1, maximum: 2 }), [[], [1], [1, 2], [1, 2, 3]]),
    [false, true, true, false],
  ]),
  limit(record, 'no keys', (f) => [taken(f({}), [{}, { a: 1 }, null]), [true, false, false]]),
  limit(holdsObject, 'an empty object, an empty list, nothing', (f) => [
    [{}, [], null, undefined].map((value) => f({ value })),
    [true, false, false, false],
  ]),
  limit(parseRecord, 'an object without keys', (f) => [f(record({}), {}), { ok: true, value: {} }]),
  limit(parseChain, 'what must be told and nothing else', (f) => {
    const read = f({
      format: 'koop-chain',
      version: 1,
      stages: [{ id: 'a', time: { mean: 0 } }],
      codp: 0,
      demand: { mean: 4 },
    });
    return [read.ok && [read.value.demand.std, read.value.stages[0]?.nature, read.value.wishes], [2, 'material', []]];
  }),
  limit(formatPath, 'the file as a whole', (f) => [f([]), '']),
  limit(preview, 'what is not there', (f) => [f(undefined), '']),
  limit(quote, 'an empty text', (f) => [f(''), '""']),
  limit(usualNature, 'a kind that says nothing', (f) => [f('other'), 'material']),
  limit(coverage, 'everything is offered', (f) => [f({ wished: 12, offered: 12, exponent: 2 }), 1]),
  limit(coverage, 'all alike: as many as are offered', (f) => [f({ wished: 12, offered: 3, exponent: 0 }), 1 / 4]),
  limit(optionShares, 'one option', (f) => [f({ offered: 1, exponent: 2 }), [1]]),
  limit(optionShares, 'all alike', (f) => [f({ offered: 4, exponent: 0 }), [0.25, 0.25, 0.25, 0.25]]),
  limit(withoutDust, 'numbers that all mean something', (f) => [f(plain), plain]),
];
