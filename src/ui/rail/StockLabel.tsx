import { useCallback } from 'react';
import type { Position } from '../../engine/performance/position.ts';
import { useSettings } from '../../state/useSettings.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { Variants } from '../layout/Variants.tsx';
import { besidePlace } from './besidePlace.ts';
import { FamilyPiles } from './FamilyPiles.tsx';
import styles from './Rail.module.css';
import { itemsOf, pilesAtPoint } from './stockPiles.ts';

/** How many kinds lie in stock at the point, and beside it a small pile for each family of modules. */
export function StockLabel() {
  const t = useT();
  const { geometry, chain, format } = useStage();
  const isHidden = useSettings(({ hintSeen }) => !hintSeen) && geometry.narrow;
  const label = useCallback(
    ({ codp, stocks }: Position) => {
      const piles = pilesAtPoint(stocks, codp, chain);
      const items = itemsOf(piles);
      return (
        <div className={styles.stock} style={besidePlace(geometry, boundaryX(geometry, codp), 'stock', piles.length)}>
          <span>{items === 0 ? t('stock.none') : t('stock.items', { count: items, amount: format.count(items) })}</span>
          <FamilyPiles piles={piles} />
        </div>
      );
    },
    [geometry, chain, t, format],
  );
  return isHidden ? null : <Variants className={styles.stocks}>{label}</Variants>;
}
