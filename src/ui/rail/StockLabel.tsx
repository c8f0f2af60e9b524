import { useTranslation } from 'react-i18next';
import { useChain } from '../../state/useDocument.ts';
import { useFormat } from '../../state/useFormat.ts';
import { usePosition } from '../../state/useResults.ts';
import { useSettings } from '../../state/useSettings.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useGeometry } from '../layout/useGeometry.ts';
import { usePointBoundary } from '../layout/usePoint.ts';
import { besideStyle } from './besideStyle.ts';
import { PileIcon } from './PileIcon.tsx';
import styles from './Rail.module.css';
import { itemsOf, pilesAtPoint } from './stockPiles.ts';

/** Most families that are drawn as piles of their own. */
const MOST_PILES = 6;

/** How many kinds lie in stock at the point, and beside it a small pile for each family of modules. */
export function StockLabel() {
  const { t } = useTranslation('stage');
  const { count: formatCount } = useFormat();
  const stages = useChain((chain) => chain.stages);
  const wishes = useChain((chain) => chain.wishes);
  const { stocks, codp } = usePosition();
  const geometry = useGeometry();
  const x = boundaryX(geometry, usePointBoundary());
  const hidden = useSettings(({ hintSeen }) => !hintSeen) && geometry.narrow;
  const piles = pilesAtPoint(stocks, codp, { stages, wishes });
  const families = piles.filter(({ isFamily }) => isFamily);
  const items = itemsOf(piles);
  const words = (count: number) => t('stock.items', { count, amount: formatCount(count) });
  if (hidden) return null;
  return (
    <div className={styles.stock} style={besideStyle(geometry, x, 'stock')}>
      <span>{items === 0 ? t('stock.none') : words(items)}</span>
      {families.length > 1 && (
        <span className={styles.piles} title={families.map((pile) => named(pile.name, words(pile.items))).join('\n')}>
          {families.slice(0, MOST_PILES).map(({ key, items: size }) => (
            <span key={key} className={styles.pile}>
              <PileIcon />
              {formatCount(size)}
            </span>
          ))}
          {families.length > MOST_PILES && <span>+{families.length - MOST_PILES}</span>}
        </span>
      )}
    </div>
  );
}

function named(name: string, words: string): string {
  return `${name}: ${words}`;
}
