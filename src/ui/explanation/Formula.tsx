import { createElement, Fragment, type ReactNode } from 'react';
import type { Expression } from '../../engine/formulas/expression.ts';

/** How the symbols of a formula are written: as symbols, or as the numbers that they stand for here. */
export interface Notation {
  /** One symbol. */
  readonly symbol: (name: string) => ReactNode;
  /** A list of them between signs, or null where it is empty. */
  readonly list: (name: string, kind: 'total' | 'productOf' | 'largestOf') => ReactNode | null;
  readonly number: (value: number) => ReactNode;
}

interface FormulaProps {
  readonly expression: Expression;
  readonly notation: Notation;
}

/** A formula as MathML, which browsers draw and read aloud by themselves. */
export function Formula({ expression, notation }: FormulaProps) {
  return <>{draw(expression, notation)}</>;
}

type Draw = (expression: Expression, notation: Notation) => ReactNode;

/** MathML knows more elements than the types of React do. */
export function math(tag: string, ...children: readonly ReactNode[]): ReactNode {
  return createElement(tag, null, ...children);
}

/** A sign between two things. */
export function sign(text: string): ReactNode {
  return math('mo', text);
}

const draw: Draw = (expression, notation) => {
  switch (expression.kind) {
    case 'number':
      return notation.number(expression.value);
    case 'symbol':
      return notation.symbol(expression.name);
    case 'sum':
      return drawSum(expression.parts, notation);
    case 'difference':
      return row(draw(expression.left, notation), sign('−'), drawTight(expression.right, notation));
    case 'product':
      return joined(
        expression.parts.map((part) => drawTight(part, notation)),
        '·',
      );
    case 'quotient':
      return math('mfrac', row(draw(expression.above, notation)), row(draw(expression.below, notation)));
    case 'power':
      return math('msup', row(drawFactor(expression.base, notation)), math('mn', String(expression.exponent)));
    case 'root':
      return math('msqrt', draw(expression.of, notation));
    case 'least':
    case 'largest':
      return drawNamed(expression.kind === 'least' ? 'min' : 'max', expression.parts, notation);
    case 'total':
    case 'productOf':
    case 'largestOf':
      return notation.list(expression.of, expression.kind) ?? notation.number(expression.kind === 'productOf' ? 1 : 0);
    case 'call':
      return drawCall(expression.name, expression.parts, notation);
  }
};

/** A sum leaves out lists without parts: a chain without modules has no use for them. */
function drawSum(parts: readonly Expression[], notation: Notation): ReactNode {
  const there = parts.filter((part) => part.kind !== 'total' || notation.list(part.of, part.kind) !== null);
  const [first] = parts;
  if (there.length === 0 && first !== undefined) return draw(first, notation);
  return joined(
    there.map((part) => draw(part, notation)),
    '+',
  );
}

function drawNamed(name: string, parts: readonly Expression[], notation: Notation): ReactNode {
  const drawn = joined(
    parts.map((part) => draw(part, notation)),
    ';',
  );
  return row(math('mi', name), sign('('), drawn, sign(')'));
}

/** In brackets where it would otherwise be torn apart. */
function drawTight(expression: Expression, notation: Notation): ReactNode {
  const drawn = draw(expression, notation);
  const isLoose = expression.kind === 'sum' || expression.kind === 'difference' || expression.kind === 'total';
  return isLoose ? inBrackets(drawn) : drawn;
}

function drawFactor(expression: Expression, notation: Notation): ReactNode {
  const drawn = draw(expression, notation);
  return expression.kind === 'symbol' || expression.kind === 'number' ? drawn : inBrackets(drawn);
}

function drawCall(
  name: Extract<Expression, { kind: 'call' }>['name'],
  parts: readonly Expression[],
  notation: Notation,
): ReactNode {
  const [first, second, third] = parts.map((part) => draw(part, notation));
  switch (name) {
    case 'erlangC':
      return row(math('mi', 'C'), sign('('), first, sign(';'), second, sign(')'));
    case 'gammaSurvival':
      return row(math('mi', 'Q'), sign('('), first, sign(';'), second, sign(')'));
    case 'roundUp':
      return row(sign('⌈'), first, sign('⌉'));
    case 'roundDown':
      return row(sign('⌊'), first, sign('⌋'));
    case 'oneMinusExponential':
      return inBrackets(row(math('mn', '1'), sign('−'), math('msup', math('mi', 'e'), row(sign('−'), first))));
    case 'coverage':
      return math('mfrac', zipfSum(second, third), zipfSum(first, third));
    case 'remainingOrder':
      return math(
        'mfrac',
        gamma(first, '+', math('mfrac', math('mn', '1'), math('mn', '2'))),
        row(math('msqrt', math('mi', 'π')), gamma(first, '+', math('mn', '1'))),
      );
  }
}

/** Σ i^−z up to a rank. */
function zipfSum(upTo: ReactNode, exponent: ReactNode): ReactNode {
  const from = row(math('mi', 'i'), sign('='), math('mn', '1'));
  return row(math('munderover', sign('∑'), from, row(upTo)), math('msup', math('mi', 'i'), row(sign('−'), exponent)));
}

function gamma(argument: ReactNode, operator: string, addition: ReactNode): ReactNode {
  return row(math('mi', 'Γ'), sign('('), argument, sign(operator), addition, sign(')'));
}

function inBrackets(drawn: ReactNode): ReactNode {
  return row(sign('('), drawn, sign(')'));
}

/** Things in a row, as one. */
export function row(...parts: readonly ReactNode[]): ReactNode {
  return math('mrow', ...parts);
}

/** Things in a row with the same sign between them. */
export function joined(parts: readonly ReactNode[], between: string): ReactNode {
  return row(
    ...parts.map((part, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a formula have no other name, and never change places.
      <Fragment key={index}>
        {index > 0 && sign(between)}
        {part}
      </Fragment>
    )),
  );
}
