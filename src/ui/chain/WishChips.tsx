import { useMemo } from 'react';
import type { Stage, Wish } from '../../engine/chain/chain.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useStage } from '../layout/useStage.ts';
import styles from './Chain.module.css';
import { WishGroup } from './WishGroup.tsx';

/** Most chips under one stage; what is over is told by number. */
const MOST_ROWS = 2;

/** Room for a chip with its count; with less it has its name only [rem]. */
const COUNT = 7;

/** From the line of the point [px]. */
const CLEAR = 3;

/** The wishes, each as a chip under the stage where it enters. */
export function WishChips() {
  const {
    geometry,
    chain: { stages, wishes },
  } = useStage();
  const groups = useMemo(() => wishesByStage(stages, wishes), [stages, wishes]);
  if (wishes.length === 0) return null;
  const most = geometry.blocks === 'named' ? MOST_ROWS : 0;
  const rows = Math.max(1, Math.min(most, Math.max(...groups.map((group) => group.length))));
  return (
    <div className={styles.wishes} data-rows={rows}>
      {stages.slice(geometry.first, geometry.last).map((stage, offset) => {
        const index = geometry.first + offset;
        const group = groups[index] ?? [];
        if (group.length === 0) return null;
        // A little wider than the block: chips may reach under the gaps, not under the line of the point.
        const room = { x: boundaryX(geometry, index) + CLEAR, width: geometry.pitch - 2 * CLEAR };
        return (
          <WishGroup
            key={stage.id}
            stage={stage}
            index={index}
            wishes={group}
            most={most}
            isBrief={geometry.pitch < COUNT * geometry.unit}
            {...room}
          />
        );
      })}
    </div>
  );
}

function wishesByStage(stages: readonly Stage[], wishes: readonly Wish[]): (readonly Wish[])[] {
  return stages.map(({ id }) => wishes.filter(({ stage }) => stage === id));
}
