import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { blockSpan } from '../layout/geometry.ts';
import { PointHalf } from '../layout/PointHalf.tsx';
import { useStage } from '../layout/useStage.ts';
import { BlockPicture } from './BlockPicture.tsx';
import styles from './Chain.module.css';
import { StageButton } from './StageButton.tsx';

/**
 * The stages from the source to the customer. They are drawn twice: as they are when the point has passed them, and as
 * they are before; the point parts the two pictures. The buttons over them are drawn once and show nothing themselves.
 */
export const ChainBlocks = memo(function ChainBlocks() {
  const { t } = useTranslation('stage');
  const { geometry, chain } = useStage();
  const shown = chain.stages.slice(geometry.first, geometry.last).map((stage, offset) => ({
    stage,
    index: geometry.first + offset,
    ...blockSpan(geometry, geometry.first + offset),
  }));
  return (
    <div className={styles.blocks}>
      {(['source', 'customer'] as const).map((side) => (
        <PointHalf key={side} side={side}>
          {shown.map(({ stage, index, x, width }) => (
            <BlockPicture key={stage.id} stage={stage} index={index} x={x} width={width} side={side} />
          ))}
        </PointHalf>
      ))}
      <ol aria-label={t('chain')}>
        {shown.map(({ stage, index, x, width }) => (
          <StageButton key={stage.id} stage={stage} index={index} x={x} width={width} />
        ))}
      </ol>
    </div>
  );
});
