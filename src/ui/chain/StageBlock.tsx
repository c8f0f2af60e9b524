import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '../../engine/chain/chain.ts';
import type { Driven } from '../../engine/performance/position.ts';
import { useChain } from '../../state/useDocument.ts';
import { useFormat } from '../../state/useFormat.ts';
import styles from './Chain.module.css';
import { KindIcon } from './KindIcon.tsx';
import { Load } from './Load.tsx';

interface StageBlockProps {
  readonly stage: Stage;
  readonly index: number;
  readonly x: number;
  readonly width: number;
  readonly hasArrow: boolean;
  readonly isNamed: boolean;
  readonly driven: Driven;
  readonly utilisation: number;
  readonly isSelected: boolean;
  readonly onSelect: (id: string) => void;
}

/** One stage: a rectangle for work, hatched when anonymous, solid when it is the customer's. */
export const StageBlock = memo(function StageBlock(props: StageBlockProps) {
  const { stage, index, x, width, driven, utilisation, isNamed } = props;
  const { t } = useTranslation('stage');
  const { time, figure } = useFormat();
  const unit = useChain((chain) => chain.timeUnit);
  return (
    <li className={styles.item} style={{ left: x, width }} data-named={isNamed || undefined}>
      {props.hasArrow && <FlowArrow />}
      <button
        type="button"
        className={styles.block}
        data-driven={driven}
        aria-pressed={props.isSelected}
        title={`${stage.name} · ${time(stage.time.mean)}`}
        onClick={() => props.onSelect(stage.id)}
      >
        <span className={styles.name}>
          {isNamed ? (
            <span className={styles.clamp}>{stage.name}</span>
          ) : (
            <>
              <span aria-hidden="true">{index + 1}</span>
              <span className="visually-hidden">{stage.name}</span>
            </>
          )}
        </span>
        <span className={styles.facts}>
          {isNamed && <KindIcon kind={stage.kind} />}
          {driven === 'reused' && isNamed ? (
            // Its time falls on nobody any more.
            <span className={styles.reused}>{t('driven.reused')}</span>
          ) : (
            <>
              <span>{`${figure(stage.time.mean)}\u00a0${t(`unit.${unit}`)}`}</span>
              <span className="visually-hidden">{t(`driven.${driven}`)}</span>
            </>
          )}
        </span>
        {stage.servers !== null && driven !== 'reused' && <Load utilisation={utilisation} isBrief={!isNamed} />}
      </button>
    </li>
  );
});

/** Open arrows are flow. */
function FlowArrow() {
  return (
    <svg className={styles.flow} viewBox="0 0 6 12" aria-hidden="true" focusable="false">
      <path d="m0.75 1 4.5 5-4.5 5" />
    </svg>
  );
}
