import type { Chain } from '../chain/chain.ts';
import type { Cost, Position } from '../performance/position.ts';
import type { Replication } from './replication.ts';

/** Costs a year and money tied up, as one replication had them. NaN where a figure they need was not seen. */
export interface PlayedMoney {
  readonly cost: Readonly<Record<Exclude<keyof Cost, 'design'>, number>>;
  readonly tiedUp: number;
}

/**
 * What one replication cost.
 *
 * @param cycleStocks of each stock of the position [units]
 * @see model.md §7
 */
export function moneyOf(
  chain: Chain,
  position: Position,
  played: Replication,
  cycleStocks: readonly number[],
): PlayedMoney {
  const { finance, market, timeUnitsPerYear, demand } = chain;
  const orders = demand.mean * timeUnitsPerYear;
  const onHand = (stock: number) => played.stocks.get(stock)?.onHand ?? 0;
  let cycleValue = 0;
  let safetyValue = 0;
  let obsolescence = 0;
  position.stocks.forEach(({ stage, value }, stock) => {
    const cycle = cycleStocks[stock] ?? 0;
    cycleValue += cycle * value;
    safetyValue += (onHand(stock) - cycle) * value;
    const rate = chain.stages.find(({ id }) => id === stage)?.obsolescenceRate ?? finance.obsolescenceRate;
    obsolescence += rate * onHand(stock) * value;
  });
  const workValue = demand.mean * workInProgress(chain, position, played);
  const cycle = finance.holdingRate * cycleValue;
  const safety = finance.holdingRate * safetyValue;
  const wip = finance.holdingRate * workValue;
  const inventory = cycle + safety + wip + obsolescence;
  const setup = orders * setupCost(chain, played);
  const lateness = orders * finance.lateCost * played.lateness;
  const contacts = orders * finance.contactCost * played.contacts;
  const buys = 1 - market.unmatchedLost * (1 - position.customization.perfectMatch);
  const missedMargin = orders * (1 - played.acceptance * buys) * market.margin;
  const total = inventory + setup + (position.cost.design ?? 0) + lateness + contacts + missedMargin;
  return {
    cost: { cycle, safety, wip, obsolescence, inventory, setup, lateness, contacts, missedMargin, total },
    tiedUp: cycleValue + safetyValue + workValue,
  };
}

/** Value in work that one order keeps in the chain: time × value, of stages and of what waits to be matched. */
function workInProgress(chain: Chain, { codp, stages, stocks }: Position, played: Replication): number {
  let work = 0;
  let platform = 0;
  let order = 0;
  const pass = (index: number, before: number) => {
    const added = chain.stages[index]?.addedValue ?? 0;
    work += (played.stages.get(index)?.flowTime ?? 0) * (before + added / 2);
    return before + added;
  };
  const forecast = stages.flatMap(({ driven }, index) => (driven === 'forecast' ? [index] : []));
  for (const index of forecast) {
    if (chain.stages[index]?.modular) pass(index, 0);
    else platform = pass(index, platform);
  }
  const onOrder = stages.flatMap(({ driven }, index) => (driven === 'order' ? [index] : []));
  for (const index of onOrder.filter((stage) => stage < codp)) order = pass(index, order);
  work += played.stockWait * order;
  stocks.forEach(({ boundary, value }, stock) => {
    if (boundary !== codp) return;
    work += Math.max(0, played.stockWait - (played.stocks.get(stock)?.wait ?? 0)) * value;
    order += value;
  });
  for (const index of onOrder.filter((stage) => stage >= codp)) order = pass(index, order);
  return work;
}

/** Setups that one order causes. */
function setupCost(chain: Chain, played: Replication): number {
  let cost = 0;
  for (const [index, { visits }] of played.stages) cost += visits * (chain.stages[index]?.setup.cost ?? 0);
  return cost;
}
