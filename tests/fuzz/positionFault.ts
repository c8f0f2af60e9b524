import type { Chain } from '../../src/engine/chain/chain.ts';
import type { Cost, Position } from '../../src/engine/performance/position.ts';

/** Relative room for rounding in sums, and for the numerical inversion where figures are compared. */
const ROUNDING = 1e-9;

/**
 * What cannot be in one position: undefined without overload or the reverse, a share outside [0, 1], a quantity below
 * 0, percentiles out of order, costs that do not add up.
 *
 * @returns null when all is well
 */
export function positionFault(chain: Chain, position: Position): string | null {
  return (
    overloadFault(position) ??
    undefinedFault(chain, position) ??
    shareFault(position) ??
    negativeFault(position) ??
    percentileFault(position) ??
    meanFault(position) ??
    costFault(position.cost)
  );
}

function overloadFault({ overloaded, stages }: Position): string | null {
  const told = stages.filter(({ utilisation }) => utilisation >= 1).map(({ id }) => id);
  if (JSON.stringify(told) !== JSON.stringify(overloaded)) return `overloaded: ${overloaded}, utilisation says ${told}`;
  const wrong = stages.find(({ id, wait }) => wait !== null && overloaded.includes(id));
  return wrong === undefined ? null : `${wrong.id} is overloaded and has a wait`;
}

/** Without overload everything is defined (acceptance where a tolerated time is known); with it, nothing that follows. */
function undefinedFault(chain: Chain, position: Position): string | null {
  const { leadTime, pd, cost, stages, stocks, tiedUp, promise, onTime, lateness, contacts } = position;
  const whole = { ...leadTime, ...cost, tiedUp, promise, onTime, lateness, contacts, production: pd.production };
  const isOverloaded = position.overloaded.length > 0;
  const hasTolerated = chain.market.tolerated !== null;
  if ((position.acceptance !== null) !== (hasTolerated && !isOverloaded)) return `acceptance ${position.acceptance}`;
  if ((pd.ratio !== null) !== (hasTolerated && !isOverloaded)) return `pd.ratio ${pd.ratio}`;
  for (const [key, figure] of Object.entries(whole)) {
    if ((figure === null) !== isOverloaded) return `${key} is ${figure}, overloaded: ${position.overloaded}`;
  }
  if (isOverloaded) return null;
  const parts = [...stages.map(({ wait, flowTime, wip }) => ({ wait, flowTime, wip })), ...stocks];
  const gap = parts.find((part) => Object.entries(part).some(([key, value]) => value === null && key !== 'wish'));
  if (gap !== undefined) return `undefined without overload: ${JSON.stringify(gap)}`;
  return position.fillRate === null || position.stockWait === null ? 'the wait for stock is undefined' : null;
}

function shareFault(position: Position): string | null {
  const { level, specified, chosen, perfectMatch } = position.customization;
  const { fillRate, onTime, acceptance } = position;
  const shares = { level, specified, chosen, perfectMatch, fillRate, onTime, acceptance };
  const stocks = position.stocks.map((stock, i) => [`stocks[${i}].fillRate`, stock.fillRate] as const);
  const wrong = [...Object.entries(shares), ...stocks].find(([key, share]) => {
    // The level is a sum of two shares, so it may pass 1 by rounding.
    const room = key === 'level' || key === 'chosen' || key === 'specified' ? ROUNDING : 0;
    return share !== null && !(share >= 0 && share <= 1 + room);
  });
  return wrong === undefined ? null : `${wrong[0]} is ${wrong[1]}`;
}

function negativeFault({ leadTime, pd, stages, stocks, stockWait, promise, lateness, contacts, cost }: Position) {
  const lists = [leadTime, pd, cost, { stockWait, promise, lateness, contacts }, ...stages, ...stocks];
  for (const list of lists) {
    for (const [key, value] of Object.entries(list)) {
      // Safety stock is the rest of the stock on hand, so it may fall short of 0 by rounding; the cost of it too.
      if (typeof value === 'number' && value < 0) return `${key} is ${value}`;
    }
  }
  return null;
}

function percentileFault({ leadTime: { p50, p80, p90, p95, p99 } }: Position): string | null {
  const rising = [p50, p80, p90, p95, p99].map((percentile) => percentile ?? 0);
  const isFalling = rising.some((percentile, i) => percentile < (rising[i - 1] ?? 0));
  return isFalling ? `percentiles fall: ${rising}` : null;
}

/** The mean lead time is the sum of its parts. */
function meanFault({ leadTime, stages, stockWait }: Position): string | null {
  if (leadTime.mean === null) return null;
  const parts = stages.filter(({ driven }) => driven === 'order').map(({ flowTime }) => flowTime ?? 0);
  const sum = parts.reduce((total, part) => total + part, stockWait ?? 0);
  return near(sum, leadTime.mean) ? null : `the mean lead time is ${leadTime.mean}, its parts are ${sum}`;
}

function costFault(cost: Cost): string | null {
  const { cycle, safety, wip, obsolescence, inventory, setup, design, lateness, contacts, missedMargin, total } = cost;
  if (total === null || inventory === null) return null;
  const held = (cycle ?? 0) + (safety ?? 0) + (wip ?? 0) + (obsolescence ?? 0);
  if (!near(held, inventory)) return `inventory costs ${inventory}, its parts ${held}`;
  const all = inventory + (setup ?? 0) + (design ?? 0) + (lateness ?? 0) + (contacts ?? 0) + (missedMargin ?? 0);
  return near(all, total) ? null : `the total costs ${total}, its parts ${all}`;
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
}
