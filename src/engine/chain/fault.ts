/** One thing wrong with a file: where it is, what stands there, and what may stand there. */
export interface Fault {
  /** Place in the file, such as `stages[2].time.mean`; empty for the file as a whole. */
  readonly path: string;
  /** What stands there, as shortened JSON on one line; empty when nothing does. */
  readonly found: string;
  /** What may stand there, as a code with its parameters: the texts belong to whoever shows it. */
  readonly allowed: FaultReason;
}

/** What is allowed at a place of the file. */
export type FaultReason = FieldReason | RelationReason | DocumentReason;

/** What one field allows by itself. */
export type FieldReason =
  | NumberReason
  | { readonly code: 'text'; readonly maximum: number }
  | { readonly code: 'identifier' }
  | { readonly code: 'language' }
  | { readonly code: 'currency' }
  | { readonly code: 'oneOf'; readonly values: readonly (string | number)[] }
  | { readonly code: 'boolean' }
  | { readonly code: 'object'; readonly orNull: boolean }
  | { readonly code: 'list'; readonly minimum: number; readonly maximum: number }
  | { readonly code: 'stockPoints' }
  | { readonly code: 'keys'; readonly keys: readonly string[] }
  | { readonly code: 'oneKey'; readonly keys: readonly string[] };

/** A number between two bounds, each included unless it is said to be excluded. */
export interface NumberReason {
  readonly code: 'number';
  readonly minimum: number;
  readonly maximum: number;
  readonly minimumExcluded: boolean;
  readonly maximumExcluded: boolean;
  readonly whole: boolean;
  readonly orNull: boolean;
}

/** What a field allows because of another one. Paths are those of the other field. */
export type RelationReason =
  | { readonly code: 'uniqueId'; readonly other: string }
  | { readonly code: 'uniqueStockPoint'; readonly other: string }
  | { readonly code: 'stageId' }
  | { readonly code: 'offered'; readonly maximum: number }
  | { readonly code: 'materialOnly' }
  | { readonly code: 'notModular' };

/** What a file as a whole allows. Lines and columns count from 1. */
export type DocumentReason =
  | { readonly code: 'document' }
  | { readonly code: 'size'; readonly maximum: number }
  | { readonly code: 'syntax'; readonly line: number; readonly column: number; readonly expected: SyntaxExpectation }
  | { readonly code: 'depth'; readonly maximum: number }
  | { readonly code: 'uniqueKey'; readonly line: number; readonly column: number }
  | { readonly code: 'extension' }
  | { readonly code: 'newerVersion'; readonly file: number; readonly supported: number }
  | { readonly code: 'more'; readonly count: number };

/** What a JSON text should have had at the place where it goes wrong. */
export type SyntaxExpectation = 'value' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'end' | 'character' | 'escape';

/** A valid value, or all that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };
