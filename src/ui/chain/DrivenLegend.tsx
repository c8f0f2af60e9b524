import { useTranslation } from 'react-i18next';
import { useChain } from '../../state/useDocument.ts';
import { usePosition } from '../../state/useResults.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useGeometry } from '../layout/useGeometry.ts';
import { usePointBoundary } from '../layout/usePoint.ts';
import styles from './Chain.module.css';

/** Room for the long and the short words [rem]. */
const LONG = 11.5;
const SHORT = 4.5;

/** What the two colours say, on the two sides of the point. */
export function DrivenLegend() {
  const { t } = useTranslation('stage');
  const { stages: performance } = usePosition();
  const stages = useChain((chain) => chain.stages.length);
  const geometry = useGeometry();
  const boundary = usePointBoundary();
  const x = boundaryX(geometry, boundary);
  const clear = geometry.unit * 0.625;
  // Under the last anonymous block: between it and the point there may be stages that are the customer's by nature.
  const lastAnonymous = performance.findLastIndex(({ driven }, index) => index < boundary && driven !== 'order');
  const end = boundaryX(geometry, lastAnonymous + 1) - clear;
  const atLeft = end / geometry.unit;
  const atRight = (geometry.width - x - clear) / geometry.unit;
  const hasCustomers = boundary < stages;
  return (
    <div className={styles.legend} aria-hidden="true">
      <span className={styles.anonymous} style={{ transform: `translateX(calc(${end}px - 100%))` }}>
        {lastAnonymous >= geometry.first &&
          atLeft >= SHORT &&
          t(atLeft >= LONG ? 'driven.forecast' : 'driven.forecastShort')}
      </span>
      <span className={styles.customers} style={{ transform: `translateX(${x + clear}px)` }}>
        {hasCustomers && atRight >= SHORT && t(atRight >= LONG * 0.75 ? 'driven.order' : 'driven.orderShort')}
      </span>
      {geometry.hasGutter && geometry.last - geometry.first < stages && (
        <span className={styles.part} style={{ left: boundaryX(geometry, geometry.last) + clear }}>
          {t('point.part', { first: geometry.first + 1, last: geometry.last, count: stages })}
        </span>
      )}
    </div>
  );
}
