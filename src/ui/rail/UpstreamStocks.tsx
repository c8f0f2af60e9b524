import { useCallback } from 'react';
import type { Position } from '../../engine/performance/position.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { Variants } from '../layout/Variants.tsx';
import { PileIcon } from './PileIcon.tsx';
import styles from './Rail.module.css';
import { useUnderLabel } from './useUnderLabel.ts';

/** Extra stock points further from the customer than the point: small piles on the rail. */
export function UpstreamStocks() {
  const t = useT();
  const { geometry, chain, format } = useStage();
  const isUnder = useUnderLabel();
  const piles = useCallback(
    ({ stocks, codp }: Position) =>
      stocks
        .filter(({ boundary }) => boundary < codp && boundary >= geometry.first && boundary <= geometry.last)
        .map(({ boundary, stage, items }) => (
          <span key={boundary} className={styles.upstream} style={{ left: boundaryX(geometry, boundary) }}>
            <span className={styles.upstreamItems} aria-hidden="true" data-under={isUnder(boundary, codp) || undefined}>
              {format.count(items)}
            </span>
            <PileIcon />
            <span className="visually-hidden">
              {t('stock.platform', {
                stage: chain.stages.find(({ id }) => id === stage)?.name ?? stage,
                items: t('stock.items', { count: items, amount: format.count(items) }),
              })}
            </span>
          </span>
        )),
    [geometry, chain, t, format, isUnder],
  );
  return chain.stockPoints.length > 0 ? <Variants className={styles.upstreams}>{piles}</Variants> : null;
}
