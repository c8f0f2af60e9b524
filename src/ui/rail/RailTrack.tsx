import { memo } from 'react';
import { boundaryX } from '../layout/geometry.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { CustomerIcon } from './CustomerIcon.tsx';
import styles from './Rail.module.css';

/** The line of the rail with its stops and its two ends; nothing of it moves with the point. */
export const RailTrack = memo(function RailTrack() {
  const t = useT();
  const { geometry, chain } = useStage();
  const { stops, width, narrow, hasGutter, unit } = geometry;
  const from = boundaryX(geometry, stops[0]?.codp ?? geometry.first);
  const before = geometry.first;
  const after = chain.stages.length - geometry.last;
  const to = boundaryX(geometry, stops.at(-1)?.codp ?? geometry.last);
  return (
    <>
      <svg className={styles.track} width={width} aria-hidden="true" focusable="false">
        <line className={styles.line} x1={from} x2={to} y1="0" y2="0" />
        {stops.map(({ codp }) => (
          <circle key={codp} className={styles.stop} cx={boundaryX(geometry, codp)} cy="0" r={unit * 0.28} />
        ))}
      </svg>
      {!narrow && (
        <span className={styles.source} style={{ right: width - from + 1.75 * unit }}>
          {before > 0 ? `‹ ${t('ends.before', { count: before })}` : t('ends.source')}
        </span>
      )}
      <span
        className={styles.customer}
        data-more={after > 0 || undefined}
        style={{ left: to + (narrow ? 0.625 : 1.875) * unit }}
      >
        {after === 0 && <CustomerIcon />}
        <span className={hasGutter ? undefined : 'visually-hidden'}>
          {after > 0 ? `${t('ends.after', { count: after })} ›` : t('ends.customer')}
        </span>
      </span>
    </>
  );
});
