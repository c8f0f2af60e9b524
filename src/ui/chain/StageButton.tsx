import { memo, useCallback, useMemo, useRef } from 'react';
import type { Stage } from '../../engine/chain/chain.ts';
import { select } from '../../state/settings.ts';
import { useSettings } from '../../state/useSettings.ts';
import { useFollowPoint } from '../layout/useFollowPoint.ts';
import { useRested } from '../layout/useRested.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { type BlockState, blockState } from './blockState.ts';
import styles from './Chain.module.css';
import { roundedLoad } from './roundedLoad.ts';

interface StageButtonProps {
  readonly stage: Stage;
  readonly index: number;
  readonly x: number;
  readonly width: number;
}

/** What is pressed to edit a stage, over its picture; its description says what the picture shows. */
export const StageButton = memo(function StageButton({ stage, index, x, width }: StageButtonProps) {
  const isSelected = useSettings(
    ({ selection, panelOpen }) => panelOpen && selection?.of === 'stage' && selection.id === stage.id,
  );
  const button = useRef<HTMLButtonElement>(null);
  const evaluation = useRested(useStage().evaluation);
  const describe = useDescription(stage);
  const sides = useMemo(() => {
    const told = (side: 'source' | 'customer') => describe(blockState(evaluation, index, side));
    return { source: told('source'), customer: told('customer') };
  }, [evaluation, index, describe]);
  const follow = useCallback(
    (boundary: number) => {
      const title = sides[index < boundary ? 'source' : 'customer'];
      if (button.current !== null && button.current.title !== title) button.current.title = title;
    },
    [sides, index],
  );
  useFollowPoint(follow);
  return (
    <li>
      <button
        ref={button}
        type="button"
        className={styles.stage}
        style={{ left: x, width }}
        aria-pressed={isSelected}
        onClick={() => select({ of: 'stage', id: stage.id })}
      >
        <span className="visually-hidden">{stage.name}</span>
      </button>
    </li>
  );
});

/** `Painting · 2 days · anonymous, on forecast · 85% busy` */
function useDescription(stage: Stage): (state: BlockState) => string {
  const t = useT();
  const { time, percent } = useStage().format;
  return useCallback(
    ({ driven, utilisation }) => {
      const isBusy = stage.servers !== null && driven !== 'reused';
      const load = isBusy ? [t('block.busy', { load: percent(roundedLoad(utilisation)) })] : [];
      const module = stage.modular && driven === 'forecast' ? [t('block.module')] : [];
      return [stage.name, time(stage.time.mean), t(`driven.${driven}`), ...module, ...load].join(' · ');
    },
    [stage, time, percent, t],
  );
}
