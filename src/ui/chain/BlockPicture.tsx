import { useSyncExternalStore } from 'react';
import type { Stage } from '../../engine/chain/chain.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { blockState } from './blockState.ts';
import styles from './Chain.module.css';
import { KindIcon } from './KindIcon.tsx';
import { Load } from './Load.tsx';
import { hasType, longestWord, onType } from './longestWord.ts';

interface BlockPictureProps {
  readonly stage: Stage;
  readonly index: number;
  readonly x: number;
  readonly width: number;
  /** The side of the point on which the stage lies in this picture. */
  readonly side: 'source' | 'customer';
}

/** A stage as a picture: a rectangle for work, hatched when anonymous, solid when it is the customer's. */
export function BlockPicture({ stage, index, x, width, side }: BlockPictureProps) {
  const t = useT();
  const { geometry, chain, evaluation, format } = useStage();
  const hasOwnType = useSyncExternalStore(onType, hasType);
  const isTight = longestWord(stage.name, hasOwnType) * geometry.unit > width - PADDING * geometry.unit;
  const { driven, utilisation } = blockState(evaluation, index, side);
  const isNamed = geometry.blocks === 'named';
  const time = `${format.figure(stage.time.mean)}\u00a0${t(`unit.${chain.timeUnit}`)}`;
  // A design made once takes nobody's time any more.
  const isShelved = driven === 'reused' && isNamed && !geometry.narrow;
  // Ahead of the point modules are a line of their own beside the platform; past it they are work like any other.
  const isModule = stage.modular && driven === 'forecast';
  const isBehindModule = side === 'source' && chain.stages[index - 1]?.modular === true;
  const hasLoad = stage.servers !== null && driven !== 'reused';
  return (
    <div
      className={styles.block}
      data-driven={driven}
      data-named={isNamed || undefined}
      data-module={isModule || undefined}
      style={{ left: x, width }}
    >
      {isNamed && index > geometry.first && !isModule && <FlowArrow isHigh={isBehindModule} />}
      <div className={styles.name} data-tight={isTight || undefined}>
        <span className={styles.plate}>{isNamed ? stage.name : index + 1}</span>
      </div>
      <div className={styles.facts}>
        {isNamed && !isShelved && <KindIcon kind={stage.kind} />}
        <span className={isShelved ? styles.shelved : undefined}>
          <span className={styles.plate}>{isShelved ? t('driven.reused') : time}</span>
        </span>
      </div>
      {hasLoad && <Load utilisation={utilisation} isBrief={!isNamed} />}
    </div>
  );
}

/** What stands beside a name in its block [rem]. */
const PADDING = 1;

/** Open arrows are flow; a high one comes over a stage of modules. */
function FlowArrow({ isHigh }: { readonly isHigh: boolean }) {
  return (
    <svg
      className={styles.flow}
      data-high={isHigh || undefined}
      viewBox="0 0 6 12"
      aria-hidden="true"
      focusable="false"
    >
      <path d="m0.75 1 4.5 5-4.5 5" />
    </svg>
  );
}
