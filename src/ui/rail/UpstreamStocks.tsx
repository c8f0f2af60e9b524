import { useTranslation } from 'react-i18next';
import { useChain } from '../../state/useDocument.ts';
import { useFormat } from '../../state/useFormat.ts';
import { usePosition } from '../../state/useResults.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useGeometry } from '../layout/useGeometry.ts';
import { PileIcon } from './PileIcon.tsx';
import styles from './Rail.module.css';

/** Extra stock points further from the customer than the point: small piles on the rail. */
export function UpstreamStocks() {
  const { t } = useTranslation('stage');
  const { count: formatCount } = useFormat();
  const { stocks, codp } = usePosition();
  const stages = useChain((chain) => chain.stages);
  const geometry = useGeometry();
  const upstream = stocks.filter(
    ({ boundary }) => boundary < codp && boundary >= geometry.first && boundary <= geometry.last,
  );
  return upstream.map(({ boundary, stage, items }) => (
    <span
      key={boundary}
      className={styles.upstream}
      style={{ left: boundaryX(geometry, boundary) }}
      title={t('stock.platform', {
        stage: stages.find(({ id }) => id === stage)?.name ?? stage,
        items: t('stock.items', { count: items, amount: formatCount(items) }),
      })}
    >
      {formatCount(items)}
      <PileIcon />
    </span>
  ));
}
