import type { Chain } from '../chain/chain.ts';
import type { PositionPlan } from '../performance/positionPlan.ts';
import { chainFacts } from './chainFacts.ts';
import { evaluatePosition } from './evaluatePosition.ts';
import { withPlacedStock } from './guaranteedService.ts';
import { orderPath } from './orderPath.ts';
import { supplyAt } from './supply.ts';

/**
 * What a company that goes by the formulas decides at one position: the position itself, and the reorder point of every
 * item. The simulation plays it.
 *
 * @param chain complete and valid, as `parseChain` gives it
 * @param codp  boundary, 0…n
 */
export function planPosition(chain: Chain, codp: number): PositionPlan {
  const facts = withPlacedStock(chainFacts(chain), codp);
  const path = orderPath(facts, codp);
  const supply = supplyAt(facts, codp, { dispersion: path.dispersion, overloaded: path.overloadedBefore });
  const stocks = [...(supply.platform === null ? [] : [supply.platform]), ...supply.upstream, ...supply.modules];
  return {
    position: evaluatePosition(facts, codp),
    levels: stocks.map(({ items, point }) =>
      point === null
        ? null
        : items.groups.map(({ share, count }, group) => ({
            share,
            count,
            reorderPoint: point.reorderPoints[group] ?? 0,
          })),
    ),
  };
}
