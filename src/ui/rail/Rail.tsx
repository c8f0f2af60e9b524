import { useT } from '../layout/useT.ts';
import { DifferentiationMarker } from './DifferentiationMarker.tsx';
import { Hint } from './Hint.tsx';
import { Point } from './Point.tsx';
import styles from './Rail.module.css';
import { RailRange } from './RailRange.tsx';
import { RailTrack } from './RailTrack.tsx';
import { StockLabel } from './StockLabel.tsx';
import { StockWhy } from './StockWhy.tsx';
import { UpstreamStocks } from './UpstreamStocks.tsx';
import { UpstreamWhys } from './UpstreamWhys.tsx';

/** The rail of the decoupling point: source at the left, customer at the right, one stop a position. */
export function Rail() {
  const t = useT();
  return (
    <div className={styles.rail}>
      <RailTrack />
      <UpstreamStocks />
      <RailRange label={t('point.label')} />
      <Point />
      <StockLabel />
      <StockWhy />
      <UpstreamWhys />
      <Hint />
      <DifferentiationMarker />
    </div>
  );
}
