import * as z from 'zod/mini';
import type { NumberBounds } from './bounds.ts';
import type { FaultReason, FieldReason, NumberReason } from './fault.ts';

/*
 * The kinds of field the chain file is made of. Each carries its reason (what it allows) as zod's message, coded
 * as JSON, so that every issue of a field, whatever zod calls it, comes out as one and the same reason.
 */

/** A reason as the message of a zod issue; `decodeReason` reads it back. */
export function encodeReason(reason: FaultReason): string {
  return JSON.stringify(reason);
}

/** What a number field allows. */
export function numberReason(bounds: NumberBounds, orNull = false): NumberReason {
  return {
    code: 'number',
    minimum: bounds.minimum,
    maximum: bounds.maximum,
    minimumExcluded: bounds.minimumExcluded ?? false,
    maximumExcluded: bounds.maximumExcluded ?? false,
    whole: bounds.whole ?? false,
    orNull,
  };
}

/** A finite number within its bounds. −0 is read as 0: JSON text cannot tell them apart when written again. */
export function numberWithin(bounds: NumberBounds, orNull = false) {
  const error = encodeReason(numberReason(bounds, orNull));
  // `z.int` would end the checks of the whole chain where it fails, and hide what else is wrong.
  const whole = [z.refine<number>(Number.isInteger), z.meta({ type: 'integer' })];
  return z.number({ error }).check(
    bounds.minimumExcluded ? z.gt(bounds.minimum) : z.gte(bounds.minimum),
    bounds.maximumExcluded ? z.lt(bounds.maximum) : z.lte(bounds.maximum),
    ...(bounds.whole ? whole : []),
    z.overwrite((value) => value + 0),
  );
}

/** A number within its bounds, or null. */
export function numberOrNull(bounds: NumberBounds) {
  return z.nullable(numberWithin(bounds, true));
}

/**
 * A text of at most so many Unicode characters. A lone surrogate is kept as it is: JSON writes it as an escape,
 * so nothing is lost and nothing breaks.
 */
export function text(maximum: number) {
  const error = encodeReason({ code: 'text', maximum });
  return z.string({ error }).check(
    z.refine((value) => value.length <= maximum || [...value].length <= maximum),
    z.meta({ maxLength: maximum }),
  );
}

/** An id of a stage or a wish. */
export function identifier() {
  return z.string({ error: encodeReason({ code: 'identifier' }) }).check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/));
}

/**
 * A language tag (BCP 47), or an empty text for none. Well-formed is enough, as `Intl` and the `lang` attribute ask;
 * whether the language exists depends on the browser's data, and a file must not be valid in one browser only.
 */
export function languageTag() {
  return z
    .string({ error: encodeReason({ code: 'language' }) })
    .check(z.refine((tag) => tag === '' || isWellFormed(tag)));
}

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A currency code: three capital letters. Which of them are in use today is no ground to refuse a file. */
export function currencyCode() {
  return z.string({ error: encodeReason({ code: 'currency' }) }).check(z.regex(/^[A-Z]{3}$/));
}

/** True or false. */
export function trueOrFalse() {
  return z.boolean({ error: encodeReason({ code: 'boolean' }) });
}

/** One of a few fixed words or numbers. */
export function oneOf<const T extends string | number>(...values: readonly [T, ...T[]]) {
  return z.literal([...values], { error: encodeReason({ code: 'oneOf', values }) });
}

/** A list with so many elements. */
export function list<T extends z.ZodMiniType>(
  element: T,
  length: { readonly minimum: number; readonly maximum: number },
) {
  const error = encodeReason({ code: 'list', ...length });
  return z.array(element, { error }).check(z.minLength(length.minimum), z.maxLength(length.maximum));
}

/**
 * An object with these keys and no others (keys that begin with `x-` are set apart before: see extensions.ts).
 * `unknownKey` is what to answer to another key, where a list of the keys would say too little.
 */
export function record<T extends z.core.$ZodLooseShape>(
  shape: T,
  { orNull = false, unknownKey = { code: 'keys', keys: Object.keys(shape) } }: RecordReasons = {},
) {
  const object = encodeReason({ code: 'object', orNull });
  const keys = encodeReason(unknownKey);
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? keys : object) });
}

interface RecordReasons {
  readonly orNull?: boolean;
  readonly unknownKey?: FieldReason;
}
