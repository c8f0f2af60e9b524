import { useCallback, useMemo, useRef } from 'react';
import type { Stage } from '../../engine/chain/chain.ts';
import { explainFigure } from '../../state/explained.ts';
import { blockSpan } from '../layout/geometry.ts';
import { useFollowPoint } from '../layout/useFollowPoint.ts';
import { useRested } from '../layout/useRested.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { type BlockState, blockState } from './blockState.ts';
import styles from './Chain.module.css';
import { roundedLoad } from './roundedLoad.ts';

/** What is pressed to have a load explained, over the number that is drawn in a block; a list beside that of the stages. */
export function LoadButtons() {
  const t = useT();
  const { geometry, chain } = useStage();
  const busy = chain.stages
    .map((stage, index) => ({ stage, index }))
    .slice(geometry.first, geometry.last)
    .filter(({ stage }) => stage.servers !== null);
  // Where blocks are numbered they have no room for a load either.
  if (busy.length === 0 || geometry.blocks !== 'named') return null;
  return (
    <ul className={styles.loads} aria-label={t('block.loads')}>
      {busy.map(({ stage, index }) => (
        <LoadButton key={stage.id} stage={stage} index={index} />
      ))}
    </ul>
  );
}

/** Of a number with three digits [rem]. */
const WIDTH = 3.5;

function LoadButton({ stage, index }: { readonly stage: Stage; readonly index: number }) {
  const t = useT();
  const { geometry, evaluation, format } = useStage();
  const button = useRef<HTMLButtonElement>(null);
  const rested = useRested(evaluation);
  const sides = useMemo(() => {
    // A design made once takes nobody's time any more: its block tells no load.
    const told = ({ driven, utilisation }: BlockState) =>
      driven === 'reused' ? '' : format.percent(roundedLoad(utilisation));
    const about = t('block.load', { stage: stage.name });
    const name = (side: 'source' | 'customer') => {
      const value = told(blockState(rested, index, side));
      return value === '' ? '' : t('common:why.value', { value, about });
    };
    return { source: name('source'), customer: name('customer') };
  }, [rested, index, stage.name, format, t]);
  const follow = useCallback(
    (boundary: number) => {
      const title = sides[index < boundary ? 'source' : 'customer'];
      if (button.current === null) return;
      if (button.current.title !== title) button.current.title = title;
      if (button.current.hidden !== (title === '')) button.current.hidden = title === '';
    },
    [sides, index],
  );
  useFollowPoint(follow);
  const { x, width } = blockSpan(geometry, index);
  const own = Math.min(width, WIDTH * geometry.unit);
  return (
    <li>
      <button
        ref={button}
        type="button"
        className={styles.loadWhy}
        style={{ left: x + width - own, width: own }}
        aria-haspopup="dialog"
        onClick={() => explainFigure({ key: 'stage.utilisation', subject: { stage: index } })}
      />
    </li>
  );
}
