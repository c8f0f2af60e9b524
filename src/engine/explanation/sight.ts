import type { StageFacts } from '../analytic/chainFacts.ts';
import { suppliedStocks, type Workings } from '../analytic/evaluatePosition.ts';
import type { ItemGroup } from '../analytic/itemGroups.ts';
import type { OrderVisit } from '../analytic/orderPath.ts';
import type { SuppliedStock, SupplyVisit } from '../analytic/supply.ts';
import type { Wish } from '../chain/chain.ts';
import type { Form, Reference, Sight } from './definition.ts';
import type { DefinitionKey } from './definitionKey.ts';
import type { Subject } from './figureKey.ts';

/** The stages that work for the order, in the order in which it passes them. */
export function orderVisits({ path }: Workings): readonly OrderVisit[] {
  return [...path.before, ...path.after];
}

/** The visit to a stage; null where a design is reused. */
export function visitOf({ path, supply }: Workings, stage: number | undefined): OrderVisit | SupplyVisit | null {
  return [...path.before, ...path.after, ...supply.visits].find(({ index }) => index === stage) ?? null;
}

/** The visit of replenishment lots to a stage; null where it works for the order. */
export function supplyVisitOf({ supply }: Workings, stage: number | undefined): SupplyVisit | null {
  return supply.visits.find(({ index }) => index === stage) ?? null;
}

/**
 * The stage that a subject names.
 *
 * @throws RangeError when the chain has none there
 */
export function stageOf({ workings }: Sight, { stage }: Subject): StageFacts {
  return existing(workings.facts.stages[stage ?? -1], 'stage', stage);
}

/**
 * The stock that a subject names.
 *
 * @throws RangeError when the position has none there
 */
export function stockOf({ workings }: Sight, { stock }: Subject): SuppliedStock {
  return existing(suppliedStocks(workings.supply)[stock ?? -1], 'stock', stock);
}

/**
 * The group of like items that a subject names.
 *
 * @throws RangeError when the stock has none there
 */
export function itemOf(sight: Sight, subject: Subject): ItemGroup {
  return existing(stockOf(sight, subject).items.groups[subject.item ?? -1], 'item', subject.item);
}

/**
 * The wish that a subject names.
 *
 * @throws RangeError when the chain has none there
 */
export function wishOf({ workings }: Sight, { wish }: Subject): Wish {
  return existing(workings.facts.chain.wishes[wish ?? -1], 'wish', wish);
}

/** Whether customers specify this wish, because its stage works for the order. */
export function isSpecified({ workings, codp }: Sight, wish: Wish): boolean {
  const stages = workings.facts.stages;
  const index = stages.findIndex(({ stage }) => stage.id === wish.stage);
  return index >= codp || stages[index]?.stage.nature === 'order';
}

/** The places of wishes for which a claim holds. */
export function wishesWhere({ workings }: Sight, holds: (wish: Wish) => boolean): number[] {
  return workings.facts.chain.wishes.flatMap((wish, index) => (holds(wish) ? [index] : []));
}

/** The places of the stocks for which a claim holds. */
export function stocksWhere({ workings }: Sight, holds: (stock: SuppliedStock) => boolean): number[] {
  return suppliedStocks(workings.supply).flatMap((stock, index) => (holds(stock) ? [index] : []));
}

/** A figure of somebody. */
export function ref(key: DefinitionKey, subject: Subject = {}): Reference {
  return { key, subject };
}

/** The same figure of several stages. */
export function ofStages(key: DefinitionKey, stages: readonly number[]): Reference[] {
  return stages.map((stage) => ref(key, { stage }));
}

/** The same figure of several stocks. */
export function ofStocks(key: DefinitionKey, stocks: readonly number[]): Reference[] {
  return stocks.map((stock) => ref(key, { stock }));
}

/** The same figure of several wishes. */
export function ofWishes(key: DefinitionKey, wishes: readonly number[]): Reference[] {
  return wishes.map((wish) => ref(key, { wish }));
}

/** The user's own number. */
export function input(value: number): Form {
  return { kind: 'input', value };
}

function existing<Thing>(thing: Thing | undefined, name: string, place: number | undefined): Thing {
  if (thing === undefined) throw new RangeError(`there is no ${name} ${place} here`);
  return thing;
}
