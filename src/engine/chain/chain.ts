import type * as z from 'zod/mini';
import type { chainSchema } from './chainSchema.ts';

/**
 * A chain, complete and valid: every default of the file is filled in, so that nobody who uses it needs to.
 *
 * Times are in the chain's time unit, money in its currency, quantities in units, rates per time unit unless the name
 * says a year, shares 0…1. Keys that begin with `x-` are kept in the value but are no part of its type.
 */
export type Chain = DeepReadonly<z.output<typeof chainSchema>>;

export type Stage = Chain['stages'][number];
/** What kind of work a stage does. */
export type StageKind = Stage['kind'];
/** Whether a stage works on the order, on a design or on material, wherever the decoupling point stands. */
export type StageNature = Stage['nature'];
export type Wish = Chain['wishes'][number];
export type TimeUnit = Chain['timeUnit'];
/** Boundaries upstream of the decoupling point that hold stock, or `'best'`: wherever that costs least. */
export type StockPoints = Chain['stockPoints'];
export type Demand = Chain['demand'];
export type Service = Chain['service'];
export type Finance = Chain['finance'];
export type Market = Chain['market'];
export type Tolerated = NonNullable<Market['tolerated']>;
/** What is promised: a percentile of the lead time, or a fixed time. */
export type Promised = Market['promise'];
export type Goal = Chain['goal'];

/** The same value, unchangeable all the way down. */
export type DeepReadonly<T> = T extends readonly (infer Element)[]
  ? readonly DeepReadonly<Element>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;
