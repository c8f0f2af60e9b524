import { useStageSetting } from '../layout/useStage.ts';
import styles from './Chain.module.css';
import { roundedLoad } from './roundedLoad.ts';

/** How full a stage is: a small bar, and the share; red and marked when it cannot carry the load. */
export function Load({ utilisation, isBrief }: { readonly utilisation: number; readonly isBrief: boolean }) {
  const { percent } = useStageSetting().format;
  return (
    <div className={styles.load} data-over={utilisation >= 1 || undefined}>
      <div className={styles.gauge}>
        <div className={styles.filled} style={{ width: `${Math.min(utilisation, 1) * 100}%` }} />
      </div>
      {!isBrief && <span>{percent(roundedLoad(utilisation))}</span>}
    </div>
  );
}
