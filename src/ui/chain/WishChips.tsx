import { useMemo } from 'react';
import type { Stage, Wish } from '../../engine/chain/chain.ts';
import { useChain } from '../../state/useDocument.ts';
import { blockSpan } from '../layout/geometry.ts';
import { useGeometry } from '../layout/useGeometry.ts';
import styles from './Chain.module.css';
import { useSpecified } from './useSpecified.ts';
import { WishChip } from './WishChip.tsx';
import { WishRest } from './WishRest.tsx';

/** Most chips under one stage; what is over is told by number. */
const MOST_ROWS = 2;

/** The wishes, each as a chip under the stage where it enters. */
export function WishChips() {
  const wishes = useChain((chain) => chain.wishes);
  const stages = useChain((chain) => chain.stages);
  const geometry = useGeometry();
  const groups = useMemo(() => wishesByStage(stages, wishes), [stages, wishes]);
  const specified = useSpecified();
  if (wishes.length === 0) return null;
  const most = geometry.blocks === 'named' ? MOST_ROWS : 0;
  const rows = Math.max(1, Math.min(most, Math.max(...groups.map((group) => group.length))));
  return (
    <div className={styles.wishes} data-rows={rows}>
      {stages.slice(geometry.first, geometry.last).map((stage, offset) => {
        const group = groups[geometry.first + offset] ?? [];
        if (group.length === 0) return null;
        const { x, width } = blockSpan(geometry, geometry.first + offset);
        const shown = group.length > most ? group.slice(0, Math.max(most - 1, 0)) : group;
        const isSpecified = specified.has(stage.id);
        return (
          <ul key={stage.id} className={styles.under} style={{ left: x, width }} aria-label={stage.name}>
            {shown.map((wish) => (
              <WishChip key={wish.id} wish={wish} isSpecified={isSpecified} />
            ))}
            {group.length > shown.length && (
              <WishRest stage={stage} wishes={group} hidden={group.length - shown.length} isSpecified={isSpecified} />
            )}
          </ul>
        );
      })}
    </div>
  );
}

function wishesByStage(stages: readonly Stage[], wishes: readonly Wish[]): (readonly Wish[])[] {
  return stages.map(({ id }) => wishes.filter(({ stage }) => stage === id));
}
