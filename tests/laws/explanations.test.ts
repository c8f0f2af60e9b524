import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainFacts } from '../../src/engine/analytic/chainFacts.ts';
import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import { suppliedStocks, workingsAt } from '../../src/engine/analytic/evaluatePosition.ts';
import { withPlacedStock } from '../../src/engine/analytic/guaranteedService.ts';
import { stockPlans } from '../../src/engine/analytic/stockPlan.ts';
import { itemAt } from '../../src/engine/analytic/stockPoint.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { type Explain, explainer } from '../../src/engine/explanation/explainer.ts';
import type { Subject } from '../../src/engine/explanation/figureKey.ts';
import type { Position } from '../../src/engine/performance/position.ts';
import { combinationsOf, itemsOf, moneyOf, pilesAtPoint } from '../../src/ui/rail/stockPiles.ts';
import { chains } from '../support/chains.ts';
import { everyFigure, type ToldFigure } from '../support/everyFigure.ts';
import { forAll } from '../support/forAll.ts';
import { relativeError } from '../support/near.ts';
import { soundChains } from '../support/soundChains.ts';

/** Rounding: a figure and its explanation may add up in another order. */
const ROUNDING = 1e-9;

/** Figures that explaining them does not give, a line each. */
function astray(told: readonly ToldFigure[], explain: Explain): string[] {
  return told.flatMap(({ reference, value }) => {
    const { value: explained } = explain(reference);
    const agrees =
      value === null || explained === null
        ? value === explained
        : Math.abs(value - explained) < 1e-12 || relativeError(explained, value) <= ROUNDING;
    return agrees ? [] : [`${reference.key} ${JSON.stringify(reference.subject)}: ${explained}, not ${value}`];
  });
}

function strays(chain: Chain): string[] {
  return evaluateChain(chain).positions.flatMap((position) => {
    const explain = explainer(chain, position.codp);
    const inner = position.overloaded.length > 0 ? [] : innerFigures(chain, position.codp);
    const told = [
      ...everyFigure(position),
      ...pointFigures(position, chain),
      ...planFigures(chain, position.codp),
      ...inner,
    ];
    return astray(told, explain).map((line) => `${position.codp} ${line}`);
  });
}

/** What is written beside the triangle and along the hourglass. */
function pointFigures({ stocks, codp }: Position, chain: Chain): ToldFigure[] {
  const piles = pilesAtPoint(stocks, codp, chain);
  return [
    { reference: { key: 'point.items', subject: {} }, value: itemsOf(piles) },
    { reference: { key: 'point.combined', subject: {} }, value: piles.length === 0 ? 0 : combinationsOf(piles) },
    { reference: { key: 'point.worth', subject: {} }, value: moneyOf(piles) },
  ];
}

/** Where stock is held, and what that costs, as the panel tells it. */
function planFigures(chain: Chain, codp: number): ToldFigure[] {
  const plan = stockPlans(chain)[codp];
  if (plan === undefined || plan.stages.length === 0) return [];
  const stageOf = (id: string) => chain.stages.findIndex((stage) => stage.id === id);
  const ofStages = plan.stages.flatMap(({ id, figures }) => {
    const subject = { stage: stageOf(id) };
    return [
      { reference: { key: 'plan.stockCost', subject }, value: figures?.cost ?? null },
      { reference: { key: 'plan.safetyStock', subject }, value: figures?.safetyStock ?? null },
      { reference: { key: 'plan.netTime', subject }, value: figures?.netTime ?? null },
      { reference: { key: 'plan.serviceTime', subject }, value: figures?.serviceTime ?? null },
    ] as const;
  });
  return [{ reference: { key: 'plan.cost', subject: {} }, value: plan.cost }, ...ofStages];
}

/** What the engine has computed on the way, that explanations compute by themselves. */
function innerFigures(chain: Chain, codp: number): ToldFigure[] {
  const { path, supply } = workingsAt(withPlacedStock(chainFacts(chain), codp), codp);
  const told = (key: ToldFigure['reference']['key'], subject: Subject, value: number): ToldFigure => ({
    reference: { key, subject },
    value,
  });
  const visits = [...path.before, ...path.after, ...supply.visits].flatMap(({ index: stage, ...visit }) => {
    const isQueue = visit.utilisation > 0;
    return [
      told('stage.lotTime', { stage }, visit.time.mean),
      told('stage.lotVariance', { stage }, visit.time.variance),
      told('stage.waitVariance', { stage }, visit.waitVariance),
      told('stage.delayProbability', { stage }, visit.delayProbability),
      ...(isQueue ? [told('stage.arrivalScv', { stage }, visit.met.arrivalScv)] : []),
    ];
  });
  const stocks = suppliedStocks(supply).flatMap(({ rules, replenishment, items }, stock) => [
    told('stock.demandLot', { stock }, rules.policy.demandLot),
    told('stock.orderedVariance', { stock }, replenishment.orderedVariance),
    told('stock.crossingMean', { stock }, replenishment.crossingMean),
    told('stock.crossingVariance', { stock }, replenishment.crossingVariance),
    ...items.groups.slice(0, 3).flatMap(({ share }, item) => {
      const { mean, meanSeen, variance } = itemAt(rules, replenishment, share).demand;
      return [
        told('item.mean', { stock, item }, mean),
        told('item.meanSeen', { stock, item }, meanSeen),
        told('item.variance', { stock, item }, variance),
      ];
    }),
  ]);
  return [told('pointDispersion', {}, path.dispersion), ...visits, ...stocks];
}

describe('explaining a figure', { timeout: 120_000 }, () => {
  it('gives the figure that the engine tells, at every position of sound chains', () => {
    forAll(soundChains(6), (chain) => expect(strays(chain)).toEqual([]), 60);
  });

  it('gives it, or that there is none, at every position of chains that may be overloaded', () => {
    forAll(chains({ tame: true, mostStages: 8, best: true }), (chain) => expect(strays(chain)).toEqual([]), 60);
  });

  it('gives it for all numbers that a file can hold', () => {
    forAll(chains({ mostStages: 5 }), (chain) => expect(strays(chain)).toEqual([]), 40);
  });

  it('gives it when it is the only one that is asked for', () => {
    const asked = fc.tuple(soundChains(5), fc.nat(), fc.nat());
    forAll(asked, ([chain, place, which]) => {
      const codp = place % (chain.stages.length + 1);
      const position = evaluateChain(chain).positions[codp];
      const figures = position === undefined ? [] : everyFigure(position);
      const figure = figures[which % figures.length];
      if (figure === undefined) throw new RangeError('a position has figures');
      const { value } = explainer(chain, codp)(figure.reference);
      expect(relativeError(value ?? 0, figure.value ?? 0)).toBeLessThan(ROUNDING);
    });
  });
});
