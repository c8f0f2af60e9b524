import type { ReactNode } from 'react';
import type { Definition, Form, Reference } from '../../engine/explanation/definition.ts';
import type { Explain } from '../../engine/explanation/explainer.ts';
import { joined, math, type Notation, row, sign } from './Formula.tsx';

type FormulaForm = Extract<Form, { kind: 'formula' }>;

/** So many numbers of a list are written out. */
const SHOWN = 6;

/** A symbol as it is written: base, subscript, superscript. */
export function drawSymbol([base, below, above]: Definition['symbol']): ReactNode {
  const letter = math('mi', base);
  const under = below === undefined || below === '' ? null : math(below.length > 3 ? 'mtext' : 'mi', below);
  if (above !== undefined) {
    const over = math('mn', above);
    return under === null ? math('msup', letter, over) : math('msubsup', letter, under, over);
  }
  return under === null ? letter : math('msub', letter, under);
}

/** The formula in symbols. */
export function inSymbols(form: FormulaForm, explain: Explain, write: (value: number) => string): Notation {
  const symbolOf = (reference: Reference) => drawSymbol(explain(reference).definition.symbol);
  return {
    symbol: (name) => {
      const operand = form.operands[name];
      return operand !== undefined && 'key' in operand ? symbolOf(operand) : math('mi', name);
    },
    list: (name, kind) => {
      const [first] = listOf(form, name);
      if (first === undefined) return null;
      const operator = { total: '∑', productOf: '∏', largestOf: 'max' }[kind];
      return row(sign(operator), symbolOf(first));
    },
    number: (value) => number(write(value)),
  };
}

/** The same with the numbers that the symbols stand for here. */
export function inNumbers(form: FormulaForm, explain: Explain, write: (value: number) => string): Notation {
  const worthOf = (reference: Reference) => {
    const { value } = explain(reference);
    return value === null ? math('mtext', '—') : number(write(value));
  };
  return {
    symbol: (name) => {
      const operand = form.operands[name];
      return operand !== undefined && 'key' in operand ? worthOf(operand) : math('mi', name);
    },
    list: (name, kind) => {
      const list = listOf(form, name);
      if (list.length === 0) return null;
      const shown = list.slice(0, SHOWN).map(worthOf);
      const parts = list.length > SHOWN ? [...shown, math('mi', '…')] : shown;
      if (kind === 'largestOf') return row(math('mi', 'max'), sign('('), joined(parts, ';'), sign(')'));
      return joined(parts, kind === 'total' ? '+' : '·');
    },
    number: (value) => number(write(value)),
  };
}

/** A number; negative ones in brackets, since they may stand behind a sign. */
export function number(text: string): ReactNode {
  if (!text.startsWith('−')) return math('mn', text);
  return row(sign('('), sign('−'), math('mn', text.slice(1)), sign(')'));
}

function listOf(form: FormulaForm, name: string): readonly Reference[] {
  const operand = form.operands[name];
  return operand === undefined || 'key' in operand ? [] : operand;
}
