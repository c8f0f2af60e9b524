import { formula, formulaOver } from './formula.ts';

/*
 * Stock: model document, section 4. Symbols: share p_j, rate λ, dispersion v, replenishment E[L], ordered Var(L),
 * error ε, lot Q, demandLot Q_d, mean m_j, askers N, crossingMean μ, crossingVariance ς².
 */

export const ITEM_RATE = formula(['rate', 'share'], ({ rate, share }, { times }) => times(rate, share));

export const ITEM_MEAN = formula(['rate', 'replenishment'], ({ rate, replenishment }, { times }) =>
  times(rate, replenishment),
);

export const ITEM_DISPERSION = formula(
  ['share', 'dispersion'],
  ({ share, dispersion }, { plus, minus, times, largest }) => largest(0, plus(1, times(share, minus(dispersion, 1)))),
);

export const ITEM_ERROR = formula(['error', 'share'], ({ error, share }, { over, root, least }) =>
  least(1, over(error, root(share))),
);

/** Demand over the replenishment time. */
export const ITEM_VARIANCE = formula(
  ['dispersion', 'mean', 'rate', 'ordered', 'error', 'lumpiness', 'overtaking'],
  ({ dispersion, mean, rate, ordered, error, lumpiness, overtaking }, { plus, times, square, largest }) =>
    largest(
      0,
      plus(times(dispersion, mean), times(rate, rate, ordered), square(times(error, mean)), lumpiness, overtaking),
    ),
);

/** As arriving orders see it: they come in clumps where v_j > 1. */
export const ITEM_MEAN_SEEN = formula(
  ['mean', 'dispersion'],
  ({ mean, dispersion }, { plus, minus, times, over, largest, call }) =>
    largest(0, plus(mean, times(over(minus(dispersion, 1), 2), call('oneMinusExponential', times(2, mean))))),
);

/** A: the item is asked for in lots. */
export const LUMPINESS = formula(
  ['askers', 'demandLot', 'mean'],
  ({ askers, demandLot, mean }, { plus, minus, times, over, call }) =>
    times(
      over(times(askers, minus(times(demandLot, demandLot), 1)), 6),
      call('oneMinusExponential', over(times(6, mean), times(askers, plus(demandLot, 1)))),
    ),
);

/** X: lots may overtake each other. */
export const OVERTAKING = formula(
  ['rate', 'crossingVariance', 'lot', 'dispersion', 'crossingMean'],
  ({ rate, crossingVariance, lot, dispersion, crossingMean }, { minus, times, over, least, call }) =>
    least(
      times(rate, rate, crossingVariance),
      times(
        minus(lot, dispersion),
        call('remainingOrder', over(times(crossingMean, crossingMean), crossingVariance)),
        rate,
        crossingMean,
      ),
    ),
);

/** E[I]: mean inventory position less demand, plus what is owed. */
export const ITEM_ON_HAND = formula(
  ['reorderPoint', 'lot', 'demandLot', 'mean', 'backorders'],
  ({ reorderPoint, lot, demandLot, mean, backorders }, { plus, minus, over, largest }) =>
    largest(0, plus(minus(plus(reorderPoint, over(plus(lot, demandLot), 2)), mean), backorders)),
);

export const ITEM_CYCLE_STOCK = formula(['lot', 'onHand'], ({ lot, onHand }, { minus, over, least }) =>
  least(over(minus(lot, 1), 2), onHand),
);

/** So many items alike. */
export const OF_ALL = formula(['count', 'each'], ({ count, each }, { times }) => times(count, each));

/** So many items alike, each with its share of all orders. */
export const OF_ALL_BY_SHARE = formula(['count', 'share', 'each'], ({ count, share, each }, { times }) =>
  times(count, share, each),
);

export const SUM = formulaOver([], ['parts'], ({ parts }, { total }) => total(parts));

export const MOST = formulaOver([], ['parts'], ({ parts }, { largestOf }) => largestOf(parts));

export const SHARE_OF_ORDERS = formulaOver([], ['parts'], ({ parts }, { least, largest, total }) =>
  least(1, largest(0, total(parts))),
);

export const SAFETY_STOCK = formula(['onHand', 'cycleStock'], ({ onHand, cycleStock }, { minus }) =>
  minus(onHand, cycleStock),
);

/** Little's law for those who wait. */
export const STOCK_WAIT = formula(['backorders', 'rate'], ({ backorders, rate }, { over }) => over(backorders, rate));

export const STOCK_VALUE = formula(['units', 'value'], ({ units, value }, { times }) => times(units, value));

/** A stock point upstream takes a multiple of the lot that is asked of it. */
export const STOCK_LOT = formula(['demandLot', 'largestLot'], ({ demandLot, largestLot }, { times, over, call }) =>
  times(demandLot, call('roundUp', over(largestLot, demandLot))),
);

/** One family's part of what the module has for all of them. */
export const FAMILY_PART = formula(['whole', 'families'], ({ whole, families }, { over }) => over(whole, families));
