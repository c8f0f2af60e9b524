import { boundaryX } from './geometry.ts';
import styles from './StageArea.module.css';
import { useGeometry } from './useGeometry.ts';
import { usePointBoundary } from './usePoint.ts';

/** The strongest line on the page, from the triangle through the chain and every chart: one of its two parts. */
export function PointLine({ behind }: { readonly behind: 'chain' | 'charts' }) {
  const geometry = useGeometry();
  const x = boundaryX(geometry, usePointBoundary());
  return (
    <div className={styles.lineArea} data-behind={behind} aria-hidden="true">
      <div className={styles.line} style={{ transform: `translateX(${x}px)` }} />
    </div>
  );
}
