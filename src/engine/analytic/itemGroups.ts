import type { Wish } from '../chain/chain.ts';
import { optionShares } from '../chain/wishCoverage.ts';

/** Items of like share in demand: `count` items that each take `share` of it. */
export interface ItemGroup {
  readonly share: number;
  readonly count: number;
}

/** All items of one stock: their number and their shares, which sum to 1. */
export interface Items {
  readonly count: number;
  readonly groups: readonly ItemGroup[];
  /** J_eff = 1/Σp², between 1 and `count`. */
  readonly effective: number;
}

/** Up to so many items every share is exact; beyond, shares within one width of the logarithmic scale are one. */
const EXACT = 1000;
const WIDTH = 1 / 32;
/** Shares this much smaller than the largest are one group: such items are hardly ever asked for. */
const DEPTH = 40;

/**
 * One item that takes all demand.
 */
export const SINGLE_ITEM: Items = { count: 1, groups: [{ share: 1, count: 1 }], effective: 1 };

/**
 * Items equally asked for.
 *
 * @param count whole, ≥ 1
 */
export function equalItems(count: number): Items {
  return { count, groups: [{ share: 1 / count, count }], effective: count };
}

/**
 * Items multiplied by the offered options of a wish: each becomes one item for every option, its share the product.
 *
 * Exact up to 1,000 items. Beyond that their number has no limit: shares are convolved on a logarithmic scale.
 */
export function multiplyByWish(items: Items, wish: Wish): Items {
  if (wish.offered === 1) return items;
  const options = groupEqual(optionShares(wish).map((share) => ({ share, count: 1 })));
  const count = items.count * wish.offered;
  const groups = count <= EXACT ? multiplyExactly(items.groups, options) : multiplyOnScale(items.groups, options);
  return { count, groups, effective: effectiveNumber(groups) };
}

/** The items of one family of a module: the offered options of its wish. */
export function familyItems(wish: Wish): Items {
  return multiplyByWish(SINGLE_ITEM, wish);
}

function multiplyExactly(groups: readonly ItemGroup[], options: readonly ItemGroup[]): ItemGroup[] {
  const products = groups.flatMap((group) =>
    options.map((option) => ({ share: group.share * option.share, count: group.count * option.count })),
  );
  return groupEqual(products);
}

/** Joins groups whose shares differ by rounding only. */
function groupEqual(groups: readonly ItemGroup[]): ItemGroup[] {
  const sorted = [...groups].sort((one, other) => other.share - one.share);
  const joined: ItemGroup[] = [];
  for (const group of sorted) {
    const last = joined[joined.length - 1];
    if (last !== undefined && last.share - group.share <= 1e-12 * last.share) {
      joined[joined.length - 1] = { share: last.share, count: last.count + group.count };
    } else joined.push(group);
  }
  return joined;
}

function multiplyOnScale(groups: readonly ItemGroup[], options: readonly ItemGroup[]): ItemGroup[] {
  const coarseGroups = coarse(groups);
  const coarseOptions = coarse(options);
  const top = Math.log((coarseGroups[0]?.share ?? 1) * (coarseOptions[0]?.share ?? 1));
  const bins = Math.ceil(DEPTH / WIDTH) + 1;
  const counts = new Float64Array(bins);
  const masses = new Float64Array(bins);
  const logs = coarseOptions.map((option) => Math.log(option.share) - top);
  for (const group of coarseGroups) {
    const logShare = Math.log(group.share);
    for (let i = 0; i < coarseOptions.length; i++) {
      const option = coarseOptions[i];
      if (option === undefined) continue;
      const bin = Math.min(bins - 1, Math.max(0, Math.round(-(logShare + (logs[i] ?? 0)) / WIDTH)));
      const count = group.count * option.count;
      counts[bin] = (counts[bin] ?? 0) + count;
      masses[bin] = (masses[bin] ?? 0) + count * group.share * option.share;
    }
  }
  return collect(counts, masses);
}

/** Long lists of shares, put on the logarithmic scale by themselves. */
function coarse(groups: readonly ItemGroup[]): readonly ItemGroup[] {
  if (groups.length <= 64) return groups;
  const top = Math.log(groups[0]?.share ?? 1);
  const bins = Math.ceil(DEPTH / WIDTH) + 1;
  const counts = new Float64Array(bins);
  const masses = new Float64Array(bins);
  for (const group of groups) {
    const bin = Math.min(bins - 1, Math.round((top - Math.log(group.share)) / WIDTH));
    counts[bin] = (counts[bin] ?? 0) + group.count;
    masses[bin] = (masses[bin] ?? 0) + group.count * group.share;
  }
  return collect(counts, masses);
}

function collect(counts: Float64Array, masses: Float64Array): ItemGroup[] {
  const groups: ItemGroup[] = [];
  counts.forEach((count, bin) => {
    if (count > 0) groups.push({ share: (masses[bin] ?? 0) / count, count });
  });
  return groups;
}

function effectiveNumber(groups: readonly ItemGroup[]): number {
  const squares = groups.reduce((sum, group) => sum + group.count * group.share * group.share, 0);
  return Math.max(1, 1 / squares);
}
