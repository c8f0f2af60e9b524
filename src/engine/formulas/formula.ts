import { type Algebra, NUMBERS, TREES } from './algebra.ts';
import type { Expression } from './expression.ts';

/** What a symbol stands for: one number, or a list of them. */
export type Amount = number | readonly number[];

/** A formula that the engine computes by and that explanations show: written once, so that they cannot differ. */
export interface Formula<Name extends string = string, List extends string = string> {
  readonly names: readonly Name[];
  readonly lists: readonly List[];
  readonly expression: Expression;
  /** The figure for these values of the symbols. */
  readonly of: (amounts: Readonly<Record<Name, number> & Record<List, readonly number[]>>) => number;
}

type Build<Name extends string> = <T, List>(symbols: Readonly<Record<Name, T>>, algebra: Algebra<T, List>) => T;

type BuildOver<Name extends string, Lists extends string> = <T, List>(
  symbols: Readonly<Record<Name, T> & Record<Lists, List>>,
  algebra: Algebra<T, List>,
) => T;

/**
 * A formula of named symbols.
 *
 * @example formula(['rate', 'time'], ({ rate, time }, { times }) => times(rate, time)).of({ rate: 2, time: 3 }) → 6
 */
export function formula<const Name extends string>(names: readonly Name[], build: Build<Name>): Formula<Name, never> {
  const expression = build(
    symbolsOf(names, (name): Expression => ({ kind: 'symbol', name })),
    TREES,
  );
  return { names, lists: [], expression, of: (amounts) => build(amounts, NUMBERS) };
}

/** A formula of named symbols and named lists of numbers. */
export function formulaOver<const Name extends string, const List extends string>(
  names: readonly Name[],
  lists: readonly List[],
  build: BuildOver<Name, List>,
): Formula<Name, List> {
  const symbols = symbolsOf(names, (name): Expression => ({ kind: 'symbol', name }));
  const expression = build({ ...symbols, ...symbolsOf(lists, (name): string => name) }, TREES);
  return { names, lists, expression, of: (amounts) => build(amounts, NUMBERS) };
}

/**
 * The figure of a formula whose symbols are known by name only.
 *
 * @throws RangeError when a symbol has no value, a list stands where a number belongs, or the other way about
 */
export function evaluateFormula({ names, lists, of }: Formula, amounts: ReadonlyMap<string, Amount>): number {
  const numbers = symbolsOf(names, (name) => {
    const amount = amounts.get(name);
    if (typeof amount !== 'number') throw new RangeError(`${name} must be one number, got ${amount}`);
    return amount;
  });
  const series = symbolsOf(lists, (name) => {
    const amount = amounts.get(name);
    if (typeof amount === 'number' || amount === undefined)
      throw new RangeError(`${name} must be a list, got ${amount}`);
    return amount;
  });
  return of(Object.assign({}, numbers, series));
}

function symbolsOf<Name extends string, Value>(
  names: readonly Name[],
  given: (name: Name) => Value,
): Record<Name, Value> {
  const symbols: Partial<Record<Name, Value>> = {};
  for (const name of names) symbols[name] = given(name);
  if (!isWhole(symbols, names)) throw new RangeError('a formula names each of its symbols');
  return symbols;
}

function isWhole<Name extends string, Value>(
  symbols: Partial<Record<Name, Value>>,
  names: readonly Name[],
): symbols is Record<Name, Value> {
  return names.every((name) => name in symbols);
}
