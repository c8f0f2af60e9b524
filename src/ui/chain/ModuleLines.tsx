import { blockSpan, boundaryX } from '../layout/geometry.ts';
import { useStage } from '../layout/useStage.ts';
import styles from './Modules.module.css';

/**
 * Modules made ahead of the point: each such stage is a line of its own that joins the chain only at the point, and the
 * platform's line passes over it. Drawn up to the customer; the half of the chain that shows it ends at the point.
 */
export function ModuleLines() {
  const { geometry, chain } = useStage();
  const { first, last, unit } = geometry;
  return chain.stages.map((stage, index) => {
    if (!stage.modular || index >= last) return null;
    const { x, width } = blockSpan(geometry, index);
    const hasPlatform = chain.stages.slice(0, index).some(({ nature, modular }) => nature === 'material' && !modular);
    const from = x + width - 0.75 * unit;
    return (
      <div key={stage.id}>
        {hasPlatform && index >= first && (
          <svg
            className={styles.bypass}
            style={{ left: x - geometry.gap, width: width + 2 * geometry.gap }}
            aria-hidden="true"
          >
            <line x1="0" x2="100%" y1="50%" y2="50%" />
          </svg>
        )}
        <div
          className={styles.line}
          data-begins={index >= first || undefined}
          style={{ left: Math.max(from, boundaryX(geometry, first) - geometry.gap), right: 0 }}
        />
      </div>
    );
  });
}
