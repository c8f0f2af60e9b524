import { chainFacts } from '../analytic/chainFacts.ts';
import { evaluateChain } from '../analytic/evaluateChain.ts';
import { workingsAt } from '../analytic/evaluatePosition.ts';
import { withPlacedStock } from '../analytic/guaranteedService.ts';
import { heldStockAt } from '../analytic/stockPlan.ts';
import type { Chain } from '../chain/chain.ts';
import { railStops } from '../decisions/railStops.ts';
import { type Amount, evaluateFormula } from '../formulas/formula.ts';
import type { Definition, Form, Reference, Sight } from './definition.ts';
import { DEFINITIONS } from './definitions.ts';
import { ref, stockOf, visitOf } from './sight.ts';

/** One figure of a chain: what it is, how it came about here, and what comes of computing it so. */
export interface Explanation {
  readonly reference: Reference;
  readonly definition: Definition;
  readonly form: Form;
  /** null where there is no figure. */
  readonly value: number | null;
}

/** Explains the figures of one position of a chain, each once. */
export type Explain = (reference: Reference) => Explanation;

/**
 * The explanations of a chain with its decoupling point at boundary `codp`.
 *
 * Every value comes from evaluating the definition, never from the evaluated position itself.
 *
 * @returns a function that throws a RangeError for a subject that the chain has not
 * @throws RangeError when `codp` is no boundary of the chain
 */
export function explainer(chain: Chain, codp: number): Explain {
  if (!(Number.isInteger(codp) && codp >= 0 && codp <= chain.stages.length)) {
    throw new RangeError(`codp must be a whole number in 0…${chain.stages.length}, got ${codp}`);
  }
  const facts = chainFacts(chain);
  const common = { chain, stops: railStops(chain).map((stop) => stop.codp), best: evaluateChain(chain).best };
  const sights = new Map<number, Sight>();
  const sightAt = (boundary: number): Sight => {
    const known = sights.get(boundary);
    if (known !== undefined) return known;
    const placed = withPlacedStock(facts, boundary);
    const sight = {
      ...common,
      codp: boundary,
      workings: workingsAt(placed, boundary),
      held: once(() => heldStockAt(placed, boundary)),
    };
    sights.set(boundary, sight);
    return sight;
  };
  const explained = new Map<string, Explanation>();
  const explain: Explain = (reference) => {
    const name = nameOf(reference);
    const known = explained.get(name);
    if (known !== undefined) return known;
    const explanation = explainAt(sightAt(reference.subject.codp ?? codp), reference, explain);
    explained.set(name, explanation);
    return explanation;
  };
  return explain;
}

function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

/** A name of its own for every reference. */
export function nameOf({ key, subject }: Reference): string {
  const { stage, stock, item, wish, codp } = subject;
  return [key, stage, stock, item, wish, codp].join('|');
}

function explainAt(sight: Sight, reference: Reference, explain: Explain): Explanation {
  const definition = DEFINITIONS[reference.key];
  const { codp, ...own } = reference.subject;
  const form = absence(sight, definition, reference) ?? definition.form(sight, own);
  const there = codp === undefined ? form : movedTo(form, codp);
  return { reference, definition, form: there, value: valueOfForm(there, explain) };
}

/** All that hangs on a stage that is too full is undefined; why, is how full it is, and there is what would cure it. */
function absence(sight: Sight, { needs }: Definition, { subject }: Reference): Form | null {
  const { workings } = sight;
  if (needs === undefined || !isMissing(sight, needs, subject)) return null;
  const full = workings.facts.stages.flatMap(({ stage }, index) =>
    workings.position.overloaded.includes(stage.id) ? [index] : [],
  );
  const cure = ['stage.utilisation', 'stage.serversNeeded', 'stage.highestRate'] as const;
  return { kind: 'none', because: 'overloaded', see: full.flatMap((stage) => cure.map((key) => ref(key, { stage }))) };
}

function isMissing(sight: Sight, needs: NonNullable<Definition['needs']>, subject: Reference['subject']): boolean {
  const { workings } = sight;
  switch (needs) {
    case 'position':
      return workings.view === null;
    case 'stocks':
      return workings.stockWait === null;
    case 'plan':
      return sight.held().line === null;
    case 'stock':
      return stockOf(sight, subject).point === null;
    case 'stage':
      return visitOf(workings, subject.stage)?.overloaded ?? false;
  }
}

function valueOfForm(form: Form, explain: Explain): number | null {
  switch (form.kind) {
    case 'none':
      return null;
    case 'same':
      return explain(form.as).value;
    case 'formula': {
      const amounts = new Map<string, Amount>();
      for (const [name, operand] of Object.entries(form.operands)) {
        const amount = amountOf(operand, explain);
        if (amount === null) return null;
        amounts.set(name, amount);
      }
      return evaluateFormula(form.formula, amounts);
    }
    default:
      return form.value;
  }
}

function amountOf(operand: Reference | readonly Reference[], explain: Explain): Amount | null {
  if ('key' in operand) return explain(operand).value;
  const values = operand.map((one) => explain(one).value);
  return values.every((value) => value !== null) ? values : null;
}

/** Whatever a figure of another position rests on is of that position too. */
function movedTo(form: Form, codp: number): Form {
  const move = ({ key, subject }: Reference): Reference => ({ key, subject: { codp, ...subject } });
  switch (form.kind) {
    case 'same':
      return { ...form, as: move(form.as) };
    case 'step':
      return { ...form, ingredients: form.ingredients.map(move) };
    case 'none':
      return { ...form, see: form.see.map(move) };
    case 'formula': {
      const operands = Object.entries(form.operands).map(([name, operand]) => [
        name,
        'key' in operand ? move(operand) : operand.map(move),
      ]);
      return { ...form, operands: Object.fromEntries(operands) };
    }
    default:
      return form;
  }
}
