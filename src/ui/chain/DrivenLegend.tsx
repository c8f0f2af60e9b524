import { useCallback } from 'react';
import type { Position } from '../../engine/performance/position.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { Variants } from '../layout/Variants.tsx';
import styles from './Chain.module.css';
import { useWishGroups } from './useWishGroups.ts';

/** Room for the long and the short words [rem]. */
const LONG = 11.5;
const SHORT = 4.5;
/** What the tools at the right end take (`ChainTools`) [rem]. */
const TOOLS = { wide: 9.75, small: 3 } as const;
/** From the line of the point to the words [rem]. */
const CLEAR = 0.625;

/** What the two colours say, on the two sides of the point. */
export function DrivenLegend() {
  const t = useT();
  const { geometry, chain } = useStage();
  const count = chain.stages.length;
  // Without wishes between, the words stand beside what is at the right end of the chain.
  const isBeside = useWishGroups().rows < 2 && !geometry.narrow;
  const taken = isBeside ? (geometry.hasGutter ? TOOLS.wide : TOOLS.small) : 0;
  const words = useCallback(
    ({ codp, stages }: Position) => {
      const clear = geometry.unit * CLEAR;
      // Under the last anonymous block: between it and the point there may be stages that are the customer's by nature.
      const lastAnonymous = stages.findLastIndex(({ driven }, index) => index < codp && driven !== 'order');
      const end = boundaryX(geometry, lastAnonymous + 1) - clear;
      const start = boundaryX(geometry, codp) + clear;
      const atLeft = end / geometry.unit;
      const atRight = (geometry.width - start) / geometry.unit - taken;
      return (
        <>
          {lastAnonymous >= geometry.first && atLeft >= SHORT && (
            <span className={styles.anonymous} style={{ right: geometry.width - end }}>
              {t(atLeft >= LONG ? 'driven.forecast' : 'driven.forecastShort')}
            </span>
          )}
          {codp < count && atRight >= SHORT && (
            <span className={styles.customers} style={{ left: start }}>
              {t(atRight >= LONG * 0.75 ? 'driven.order' : 'driven.orderShort')}
            </span>
          )}
        </>
      );
    },
    [geometry, count, taken, t],
  );
  return (
    <div className={styles.legend} aria-hidden="true">
      <Variants className={styles.words}>{words}</Variants>
    </div>
  );
}
