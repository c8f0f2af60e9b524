import { formula } from './formula.ts';

/* Where to hold stock: model document, section 5. Symbols: factor z, deviation σ, cover zσ, net time t, holding h. */

/** Units of safety stock per √time that it must cover. */
export const COVER = formula(['factor', 'deviation'], ({ factor, deviation }, { times }) => times(factor, deviation));

export const COVERING_STOCK = formula(['cover', 'netTime'], ({ cover, netTime }, { times, root }) =>
  times(cover, root(netTime)),
);

/** What a unit costs a year that lies after a stage. */
export const UNIT_COST = formula(
  ['holdingRate', 'obsolescence', 'value'],
  ({ holdingRate, obsolescence, value }, { plus, times }) => times(plus(holdingRate, obsolescence), value),
);

export const COVERING_COST = formula(['unitCost', 'units'], ({ unitCost, units }, { times }) => times(unitCost, units));
