import { useTranslateX } from '../layout/useTranslateX.ts';
import styles from './Rail.module.css';

/** The decoupling point itself: the largest inverted triangle, which is the sign for stock. */
export function Point() {
  const point = useTranslateX<HTMLDivElement>();
  return (
    <div ref={point} className={styles.point}>
      <svg className={styles.triangle} viewBox="-24 -3 48 42" aria-hidden="true" focusable="false">
        <path className={styles.halo} d="M-21 0h42L0 36Z" />
        <path className={styles.body} d="M-21 0h42L0 36Z" />
        <path className={styles.grip} d="m-5 6-5 5 5 5m10-10 5 5-5 5" />
      </svg>
    </div>
  );
}
