import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chain } from '../../engine/chain/chain.ts';
import type { Axis } from './attachReorder.ts';
import styles from './Drawing.module.css';
import { Gap } from './Gap.tsx';
import { StageHandle } from './StageHandle.tsx';
import { StageMenu } from './StageMenu.tsx';
import { StageNameField } from './StageNameField.tsx';
import { useSurface } from './useSurface.ts';

interface DrawnStagesProps {
  readonly axis: Axis;
  readonly stages: Chain['stages'];
  /** Where a stage stands; left out, they stand under one another. */
  readonly card?: (index: number) => CSSProperties;
  /** Where a gap is along the chain [px]. */
  readonly gap?: (boundary: number) => number;
}

/** The stages as they are drawn, the plus of every gap before the stage that follows it. */
export function DrawnStages({ axis, stages, card, gap }: DrawnStagesProps) {
  const { t } = useTranslation('drawing');
  const { list, spoken, ...told } = useSurface(axis, stages);
  const gapAt = (boundary: number) => (
    <Gap stages={stages} boundary={boundary} {...(gap !== undefined && { x: gap(boundary) })} onAdded={told.onAdded} />
  );
  return (
    <>
      <ol ref={list} className={styles.stages} aria-label={t('list')} data-axis={axis}>
        {stages.map((stage, index) => {
          const shared = { stage, index, count: stages.length, onMoved: told.onMoved, onRemoved: told.onRemoved };
          return (
            <li key={stage.id}>
              {gapAt(index)}
              <div className={styles.card} data-stage={stage.id} style={card?.(index)}>
                <span className={styles.number} aria-hidden="true">
                  {index + 1}
                </span>
                <StageNameField stage={stage} number={index + 1} />
                <StageHandle {...shared} />
                <StageMenu {...shared} />
              </div>
              {index === stages.length - 1 && gapAt(stages.length)}
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </>
  );
}
