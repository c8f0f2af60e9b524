import type { KeyboardEvent } from 'react';
import { setDrawing } from '../../state/drawing.ts';
import { blockSpan, boundaryX } from '../layout/geometry.ts';
import { useStage } from '../layout/useStage.ts';
import styles from './Drawing.module.css';
import { DrawnStages } from './DrawnStages.tsx';
import { SURFACE } from './goToName.ts';

/** The chain drawn where it stands: over each block its name, its handle and its menu, and under each gap a plus. */
export function InlineDrawing() {
  const { geometry, chain } = useStage();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setDrawing(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape ends what its fields and buttons do
    <div className={styles.inline} {...{ [SURFACE]: '' }} onKeyDown={onKeyDown}>
      <DrawnStages
        axis="x"
        stages={chain.stages}
        card={(index) => {
          const { x, width } = blockSpan(geometry, index);
          return { left: x, width };
        }}
        gap={(boundary) => boundaryX(geometry, boundary)}
      />
    </div>
  );
}
