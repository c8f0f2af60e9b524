import type { Chain } from '../../engine/chain/chain.ts';
import styles from './ChainPicture.module.css';
import { chainPicture, HEIGHT, WIDTH } from './chainPicture.ts';

const TOP = 22;
const BLOCK = 26;
const MARK = 5;

/** A chain in small: what is made on forecast hatched, what is made for the customer solid, the point and its line. */
export function ChainPicture({ chain }: { readonly chain: Chain }) {
  const { blocks, point } = chainPicture(chain);
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      {blocks.map(({ id, x, width, driven, wishes }) => (
        <g key={id} className={styles[driven]}>
          <rect x={x} y={TOP} width={width} height={BLOCK} rx={Math.min(2, width / 4)} />
          {wishes > 0 && (
            <rect className={styles.wish} x={x} y={TOP + BLOCK + 5} width={width} height={MARK} rx={MARK / 2} />
          )}
        </g>
      ))}
      <path className={styles.line} d={`M${point} 12V${HEIGHT - 2}`} />
      <path className={styles.point} d={`M${point - 9} 3h18l-9 13Z`} />
    </svg>
  );
}
