import { boundaryX } from '../layout/geometry.ts';
import { useStage } from '../layout/useStage.ts';
import styles from './Carry.module.css';

/** Where a carried wish can be dropped: under and over every stage on the screen. */
export function DropZones({ over }: { readonly over: string | null }) {
  const { geometry, chain } = useStage();
  return chain.stages
    .slice(geometry.first, geometry.last)
    .map(({ id }, offset) => (
      <div
        key={id}
        className={styles.zone}
        data-stage={id}
        data-over={over === id || undefined}
        style={{ left: boundaryX(geometry, geometry.first + offset) + 1, width: geometry.pitch - 2 }}
        aria-hidden="true"
      />
    ));
}
