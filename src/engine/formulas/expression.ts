import type { FunctionName } from './functions.ts';

/**
 * A formula as a tree, to be shown and filled in.
 *
 * Symbols are named; a list symbol stands for several numbers, which only `total`, `productOf` and `largestOf` take.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'sum' | 'product' | 'least' | 'largest'; readonly parts: readonly Expression[] }
  | { readonly kind: 'difference'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'quotient'; readonly above: Expression; readonly below: Expression }
  | { readonly kind: 'power'; readonly base: Expression; readonly exponent: number }
  | { readonly kind: 'root'; readonly of: Expression }
  | { readonly kind: 'total' | 'productOf' | 'largestOf'; readonly of: string }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly parts: readonly Expression[] };
