import * as z from 'zod/mini';
import { bounds, codpBounds, listLengths, stockPointBounds, textLengths } from './bounds.ts';
import { checkChain } from './checkChain.ts';
import { demandSchema, financeSchema, goalSchema, marketSchema, serviceSchema } from './companySchema.ts';
import { currencyCode, encodeReason, languageTag, list, numberWithin, oneOf, record, text } from './fields.ts';
import { holdsObject } from './holdsObject.ts';
import { stageSchema } from './stageSchema.ts';
import { wishSchema } from './wishSchema.ts';

/** The version of the chain file that this KOOP Lab writes, and the highest it reads. */
export const chainVersion = 1;

/** Working time units in a year where the file does not tell: 250 days of 8 hours. */
export const usualTimeUnitsPerYear = { minute: 120_000, hour: 2_000, day: 250, week: 50, month: 12 } as const;

// checkChain.ts narrows the bounds of both to the number of stages that the chain really has.
const mostStages = listLengths.stages.maximum;
const stockPointsSchema = z.union(
  [
    oneOf('best'),
    z
      .array(numberWithin(stockPointBounds(mostStages)), { error: encodeReason({ code: 'stockPoints' }) })
      .check(z.maxLength(mostStages), z.meta({ uniqueItems: true })),
  ],
  { error: encodeReason({ code: 'stockPoints' }) },
);

/** The fields of a chain, in the order of the file: the one definition of the format (with the shapes it uses). */
export const chainShape = {
  format: oneOf('koop-chain'),
  version: oneOf(chainVersion),
  name: z._default(text(textLengths.name), ''),
  description: z._default(text(textLengths.description), ''),
  language: z._default(languageTag(), ''),
  timeUnit: z._default(oneOf('minute', 'hour', 'day', 'week', 'month'), 'day'),
  timeUnitsPerYear: z.optional(numberWithin(bounds.timeUnitsPerYear)),
  currency: z._default(currencyCode(), 'EUR'),
  stages: list(stageSchema, listLengths.stages),
  wishes: z.prefault(list(wishSchema, listLengths.wishes), []),
  codp: numberWithin(codpBounds(mostStages)),
  stockPoints: z.prefault(stockPointsSchema, []),
  demand: demandSchema,
  service: serviceSchema,
  finance: financeSchema,
  market: marketSchema,
  goal: goalSchema,
};

const writtenChain = record(chainShape).check(z.check(checkChain, { when: holdsObject }));

/** A chain as the file has it, completed with its defaults. */
export const chainSchema = z.pipe(writtenChain, z.transform(completeChain));

function completeChain(chain: z.output<typeof writtenChain>) {
  return { ...chain, timeUnitsPerYear: chain.timeUnitsPerYear ?? usualTimeUnitsPerYear[chain.timeUnit] };
}
