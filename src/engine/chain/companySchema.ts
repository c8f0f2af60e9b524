import * as z from 'zod/mini';
import { bounds, textLengths } from './bounds.ts';
import { encodeReason, numberOrNull, numberWithin, oneOf, record, text } from './fields.ts';

/*
 * The parts of the file that speak of the company and its market as a whole. Shapes are in the order of the file.
 * `prefault` reads an object that is left out as an empty one, so that each default is told once, at its own field.
 */

const note = z._default(text(textLengths.note), '');

export const demandShape = {
  mean: numberWithin(bounds.demand.mean),
  std: z.optional(numberWithin(bounds.demand.std)),
  forecastError: z._default(numberWithin(bounds.demand.forecastError), 0),
  note,
};

const writtenDemand = record(demandShape);

/** Demand; a standard deviation that is not told is that of Poisson demand. */
export const demandSchema = z.pipe(
  writtenDemand,
  z.transform((demand: z.output<typeof writtenDemand>) => ({ ...demand, std: demand.std ?? Math.sqrt(demand.mean) })),
);

export const serviceShape = {
  measure: z._default(oneOf('cycle', 'fill'), 'cycle'),
  target: z._default(numberWithin(bounds.service.target), 0.95),
};

export const serviceLevelShape = { measure: oneOf('level'), level: numberWithin(bounds.service.level) };

/** Service by its measure; 0.95 is the target of both measures that have one. */
export const serviceSchema = z.prefault(
  z.discriminatedUnion('measure', [record(serviceShape), record(serviceLevelShape)], {
    error: (issue) =>
      encodeReason(
        issue.code === 'invalid_union'
          ? { code: 'oneOf', values: ['cycle', 'fill', 'level'] }
          : { code: 'object', orNull: false },
      ),
  }),
  {},
);

export const financeShape = {
  holdingRate: z._default(numberWithin(bounds.finance.holdingRate), 0.2),
  obsolescenceRate: z._default(numberWithin(bounds.finance.obsolescenceRate), 0),
  designLifeYears: z._default(numberWithin(bounds.finance.designLifeYears), 5),
  lateCost: z._default(numberWithin(bounds.finance.lateCost), 0),
  contactCost: z._default(numberWithin(bounds.finance.contactCost), 0),
  note,
};

export const financeSchema = z.prefault(record(financeShape), {});

export const toleratedShape = {
  mean: numberWithin(bounds.market.tolerated.mean),
  cv: z._default(numberWithin(bounds.market.tolerated.cv), 0),
};

export const percentileShape = { percentile: z._default(numberWithin(bounds.market.promise.percentile), 0.95) };
export const promisedTimeShape = { time: numberWithin(bounds.market.promise.time) };

const onePromise = { code: 'oneKey', keys: ['percentile', 'time'] } as const;

export const marketShape = {
  tolerated: z._default(z.nullable(record(toleratedShape, { orNull: true })), null),
  promise: z.prefault(
    z.union(
      [record(percentileShape, { unknownKey: onePromise }), record(promisedTimeShape, { unknownKey: onePromise })],
      {
        error: encodeReason({ code: 'object', orNull: false }),
      },
    ),
    {},
  ),
  margin: z._default(numberWithin(bounds.market.margin), 0),
  unmatchedLost: z._default(numberWithin(bounds.market.unmatchedLost), 0),
  contactsPerWait: z._default(numberWithin(bounds.market.contactsPerWait), 0),
  contactsPerLate: z._default(numberWithin(bounds.market.contactsPerLate), 0),
  note,
};

export const marketSchema = z.prefault(record(marketShape), {});

export const goalShape = {
  minimise: z._default(oneOf('total', 'inventory', 'promise'), 'total'),
  acceptance: z._default(numberWithin(bounds.goal.acceptance), 0),
  customization: z._default(numberWithin(bounds.goal.customization), 0),
  tiedUp: z._default(numberOrNull(bounds.goal.tiedUp), null),
};

export const goalSchema = z.prefault(record(goalShape), {});
