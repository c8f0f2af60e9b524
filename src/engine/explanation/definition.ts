import type { Workings } from '../analytic/evaluatePosition.ts';
import type { HeldStock } from '../analytic/stockPlan.ts';
import type { Chain } from '../chain/chain.ts';
import type { Formula } from '../formulas/formula.ts';
import type { DefinitionKey } from './definitionKey.ts';
import type { Subject } from './figureKey.ts';
import type { SourceKey } from './sources.ts';
import type { TestKey } from './tests.ts';

/** A figure of this chain, to be explained. */
export interface Reference {
  readonly key: DefinitionKey;
  readonly subject: Subject;
}

/** What a number counts; shares are told in percent. */
export type Unit =
  | 'time'
  | 'time²'
  | 'units'
  | 'units²'
  | 'rate'
  | 'money'
  | 'moneyTime'
  | 'share'
  | 'count'
  | 'number'
  | 'contacts'
  | 'perYear';

/** Why there is no figure. */
export type Absence = 'overloaded' | 'noTolerated' | 'noWeights' | 'noGoal';

/** Cases in which a figure is what it is by definition, or the same as another. */
export type CaseKey =
  | 'orderLot'
  | 'singleFamily'
  | 'families'
  | 'unlimited'
  | 'reused'
  | 'nothingToDo'
  | 'neverDelayed'
  | 'steady'
  | 'firstQueue'
  | 'asItCame'
  | 'ordersAlone'
  | 'singleUnits'
  | 'noStock'
  | 'nothingHere'
  | 'noWait'
  | 'singleStock'
  | 'noOvertaking'
  | 'noReplenishment'
  | 'alwaysOnTime'
  | 'fixedPromise'
  | 'nothingBefore'
  | 'unknownAcceptance'
  | 'toleratedAlike'
  | 'specifiedWish'
  | 'generalRate'
  | 'byGoal'
  | 'singleItem'
  | 'unlimitedTime'
  | 'itemsTold'
  | 'stockHere'
  | 'noStockHere'
  | 'usualTarget';

/** Steps that are no arithmetic: an inversion, a law, a choice. */
export type StepKey =
  | 'percentile'
  | 'onTime'
  | 'onTimeAtPercentile'
  | 'lateness'
  | 'slowestPart'
  | 'slowestSecond'
  | 'averageSecond'
  | 'waitVariance'
  | 'effectiveItems'
  | 'shareOfItem'
  | 'itemCount'
  | 'askers'
  | 'reorderPoint'
  | 'backorders'
  | 'fillRate'
  | 'differentiation'
  | 'best'
  | 'timeAlone'
  | 'safetyFactor'
  | 'deviationOfItems';

/** How a figure came about at this position. */
export type Form =
  | {
      readonly kind: 'formula';
      readonly formula: Formula;
      readonly operands: Readonly<Record<string, Reference | readonly Reference[]>>;
    }
  /** The user's own number. */
  | { readonly kind: 'input'; readonly value: number }
  | { readonly kind: 'given'; readonly because: CaseKey; readonly value: number }
  | { readonly kind: 'same'; readonly because: CaseKey; readonly as: Reference }
  /** Computed by a function of the engine from these ingredients. */
  | {
      readonly kind: 'step';
      readonly step: StepKey;
      readonly value: number;
      readonly ingredients: readonly Reference[];
    }
  | { readonly kind: 'none'; readonly because: Absence; readonly see: readonly Reference[] };

/** What an explanation is drawn from: the chain, and everything computed on the way at one position. */
export interface Sight {
  readonly chain: Chain;
  readonly codp: number;
  readonly workings: Workings;
  /** The platform's stock in the terms of guaranteed service; found when it is first asked for. */
  readonly held: () => HeldStock;
  /** The best position by the chain's goal. */
  readonly best: number | null;
  /** Boundaries that stand for the stops of the rail. */
  readonly stops: readonly number[];
}

/** What one figure is, wherever it stands. */
export interface Definition {
  /** As it is written: base, subscript, superscript. */
  readonly symbol: readonly [base: string, below?: string, above?: string];
  readonly unit: Unit;
  /** Section of the model document. */
  readonly section: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly sources: readonly SourceKey[];
  readonly tests: readonly TestKey[];
  /** What must be known for the figure to be, without overload: a position, a stage, a stock, all stocks, the platform. */
  readonly needs?: 'position' | 'stage' | 'stock' | 'stocks' | 'plan';
  readonly form: (sight: Sight, subject: Subject) => Form;
}
