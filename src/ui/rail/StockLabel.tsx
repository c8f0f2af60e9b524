import { useCallback, useMemo } from 'react';
import type { Position } from '../../engine/performance/position.ts';
import { useSettings } from '../../state/useSettings.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useStage } from '../layout/useStage.ts';
import { Variants } from '../layout/Variants.tsx';
import { besidePlace, besideWhy, pileRoom } from './besidePlace.ts';
import { PileSum } from './PileSum.tsx';
import { LARGEST_PILE, pileScale } from './pileScale.ts';
import styles from './Rail.module.css';
import { LETTER, StockWords } from './StockWords.tsx';
import { combinationsOf, itemsOf, moneyOf, type Pile, pilesAtPoint } from './stockPiles.ts';
import { useStockWords } from './useStockWords.ts';

/** Room for a plus with the space around it, and for a digit [rem]. */
const PLUS = 1.25;
const DIGIT = 0.58;
/** Letters of the word before a multiplication. */
const NOT = 6;
/** Most numbers that are written as a multiplication. */
const MOST_FACTORS = 5;

/**
 * What lies in stock at the point, in kinds or in money: the platform and beside it a pile for each family of modules.
 * They add up and do not multiply, which is what makes modules worth their while.
 */
export function StockLabel() {
  const { geometry, chain } = useStage();
  const isHidden = useSettings(({ hintSeen }) => !hintSeen) && geometry.narrow;
  const mode = useSettings(({ pileSize }) => pileSize);
  const sizeOf = useSizes(mode);
  const amountOf = useAmount(mode);
  const productOf = useProduct();
  const wordsOf = useStockWords(mode);
  const label = useCallback(
    ({ codp, stocks }: Position) => {
      const piles = pilesAtPoint(stocks, codp, chain);
      const beside = besidePlace(geometry, boundaryX(geometry, codp), 'stock', pileRoom(chain));
      const place = besideWhy(geometry, beside);
      const isSum = piles.some(({ isFamily }) => isFamily) && piles.length > 1;
      const room = place.maxWidth / geometry.unit;
      const wide = (pile: Pile) => sizeOf(pile).side * LARGEST_PILE + amountOf(pile).length * DIGIT + PLUS;
      const left = piles.reduce((free, pile) => free - wide(pile), room);
      const hasAmounts = isSum && left > wordsOf(piles).length * LETTER;
      const product = piles.length > MOST_FACTORS ? null : productOf(piles);
      const hasProduct = product !== null && hasAmounts && left > (product.length + NOT) * DIGIT;
      return (
        <div className={styles.stock} data-sum={isSum || undefined} style={place}>
          {piles.length > 0 && <PileSum piles={piles} sizeOf={sizeOf} amountOf={hasAmounts ? amountOf : null} />}
          <StockWords piles={piles} isSum={isSum} mode={mode} room={room} product={hasProduct ? product : null} />
        </div>
      );
    },
    [geometry, chain, mode, sizeOf, amountOf, productOf, wordsOf],
  );
  return isHidden ? null : <Variants className={styles.stocks}>{label}</Variants>;
}

type Mode = 'items' | 'money';

function useSizes(mode: Mode) {
  const { allPositions, chain } = useStage();
  return useMemo(() => {
    const total = mode === 'items' ? itemsOf : moneyOf;
    const scale = pileScale(allPositions.map(({ stocks, codp }) => total(pilesAtPoint(stocks, codp, chain))));
    return (pile: Pile) => scale(pile[mode]);
  }, [allPositions, chain, mode]);
}

function useAmount(mode: Mode) {
  const { count, money } = useStage().format;
  return useCallback((pile: Pile) => (mode === 'items' ? count(pile.items) : money(pile.money)), [mode, count, money]);
}

/** `9 × 8 × 8 × 8 = 4,608` */
function useProduct() {
  const { count } = useStage().format;
  return useCallback(
    (piles: readonly Pile[]) =>
      `${piles.map(({ items }) => count(items)).join(' × ')} = ${count(combinationsOf(piles))}`,
    [count],
  );
}
