import styles from './StageArea.module.css';
import { useTranslateX } from './useTranslateX.ts';

/** The strongest line on the page, from the triangle through the chain and every chart: one of its two parts. */
export function PointLine({ behind }: { readonly behind: 'chain' | 'charts' }) {
  const line = useTranslateX<HTMLDivElement>();
  return (
    <div className={styles.lineArea} dir="ltr" data-behind={behind} aria-hidden="true">
      <div ref={line} className={styles.line} />
    </div>
  );
}
