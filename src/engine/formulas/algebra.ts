import type { Expression } from './expression.ts';
import { FUNCTIONS, type FunctionName } from './functions.ts';

/**
 * What a formula is written in: the same text computes with numbers and draws its own tree.
 *
 * @template T    what a symbol stands for: a number, or the symbol itself
 * @template List what a list symbol stands for
 */
export interface Algebra<T, List> {
  readonly plus: (one: T | number, other: T | number, ...more: readonly (T | number)[]) => T;
  readonly minus: (left: T | number, right: T | number) => T;
  readonly times: (one: T | number, other: T | number, ...more: readonly (T | number)[]) => T;
  readonly over: (above: T | number, below: T | number) => T;
  readonly square: (base: T | number) => T;
  readonly root: (of: T | number) => T;
  readonly least: (one: T | number, other: T | number) => T;
  readonly largest: (one: T | number, other: T | number) => T;
  readonly call: (name: FunctionName, ...parts: readonly (T | number)[]) => T;
  /** Σ; 0 where the list is empty. */
  readonly total: (list: List) => T;
  /** Π; 1 where the list is empty. */
  readonly productOf: (list: List) => T;
  /** 0 where the list is empty, so only for what is never negative. */
  readonly largestOf: (list: List) => T;
}

/** Computes; written out so that the engine runs as fast as with plain arithmetic. */
export const NUMBERS: Algebra<number, readonly number[]> = {
  plus: (one, other, ...more) => {
    let sum = one + other;
    for (let i = 0; i < more.length; i++) sum += more[i] ?? 0;
    return sum;
  },
  minus: (left, right) => left - right,
  times: (one, other, ...more) => {
    let product = one * other;
    for (let i = 0; i < more.length; i++) product *= more[i] ?? 1;
    return product;
  },
  over: (above, below) => above / below,
  square: (base) => base * base,
  root: (of) => Math.sqrt(of),
  least: (one, other) => Math.min(one, other),
  largest: (one, other) => Math.max(one, other),
  call: (name, ...parts) => FUNCTIONS[name](parts),
  total: (list) => list.reduce((sum, part) => sum + part, 0),
  productOf: (list) => list.reduce((product, part) => product * part, 1),
  largestOf: (list) => list.reduce((most, part) => Math.max(most, part), 0),
};

/** Draws the tree. */
export const TREES: Algebra<Expression, string> = {
  plus: (...parts) => ({ kind: 'sum', parts: parts.map(treeOf) }),
  minus: (left, right) => ({ kind: 'difference', left: treeOf(left), right: treeOf(right) }),
  times: (...parts) => ({ kind: 'product', parts: parts.map(treeOf) }),
  over: (above, below) => ({ kind: 'quotient', above: treeOf(above), below: treeOf(below) }),
  square: (base) => ({ kind: 'power', base: treeOf(base), exponent: 2 }),
  root: (of) => ({ kind: 'root', of: treeOf(of) }),
  least: (...parts) => ({ kind: 'least', parts: parts.map(treeOf) }),
  largest: (...parts) => ({ kind: 'largest', parts: parts.map(treeOf) }),
  call: (name, ...parts) => ({ kind: 'call', name, parts: parts.map(treeOf) }),
  total: (of) => ({ kind: 'total', of }),
  productOf: (of) => ({ kind: 'productOf', of }),
  largestOf: (of) => ({ kind: 'largestOf', of }),
};

function treeOf(term: Expression | number): Expression {
  return typeof term === 'number' ? { kind: 'number', value: term } : term;
}
