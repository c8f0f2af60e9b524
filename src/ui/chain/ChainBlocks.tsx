import { lazy, memo, Suspense } from 'react';
import { loadLaterTexts } from '../../i18n/initialiseI18n.ts';
import { useDrawing } from '../../state/useDrawing.ts';
import { useDrawingPlace } from '../drawing/useDrawingPlace.ts';
import { blockSpan } from '../layout/geometry.ts';
import { PointHalf } from '../layout/PointHalf.tsx';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { BlockPicture } from './BlockPicture.tsx';
import styles from './Chain.module.css';
import { LoadButtons } from './LoadButtons.tsx';
import { ModuleLines } from './ModuleLines.tsx';
import { StageButton } from './StageButton.tsx';
import { useWishGroups } from './useWishGroups.ts';
import { WishAnnouncer } from './WishAnnouncer.tsx';
import { WishButtons } from './WishButtons.tsx';
import { WishPictures } from './WishPictures.tsx';

const InlineDrawing = lazy(async () => {
  const [module] = await Promise.all([import('../drawing/InlineDrawing.tsx'), loadLaterTexts()]);
  return { default: module.InlineDrawing };
});

/**
 * The stages from the source to the customer, each with its wishes under it. They are drawn twice: as they are when the
 * point has passed them, and as they are before; the point parts the two pictures. The buttons over them are there once
 * and show nothing themselves.
 */
export const ChainBlocks = memo(function ChainBlocks() {
  const t = useT();
  const { geometry, chain } = useStage();
  const { groups, rows } = useWishGroups();
  const isDrawn = useIsDrawn();
  const shown = chain.stages.slice(geometry.first, geometry.last).map((stage, offset) => ({
    stage,
    index: geometry.first + offset,
    ...blockSpan(geometry, geometry.first + offset),
  }));
  return (
    <div className={styles.chain} data-blocks={geometry.blocks} data-drawn={isDrawn || undefined}>
      {(['source', 'customer'] as const).map((side) => (
        <PointHalf key={side} side={side}>
          <div className={styles.blocks}>
            {side === 'source' && <ModuleLines />}
            {shown.map(({ stage, index, x, width }) => (
              <BlockPicture key={stage.id} stage={stage} index={index} x={x} width={width} side={side} />
            ))}
          </div>
          <WishPictures groups={groups} side={side} />
        </PointHalf>
      ))}
      {isDrawn ? (
        <>
          <div className={styles.blocks} />
          <Suspense>
            <InlineDrawing />
          </Suspense>
        </>
      ) : (
        <ol className={styles.blocks} aria-label={t('chain')}>
          {shown.map(({ stage, index, x, width }) => (
            <StageButton key={stage.id} stage={stage} index={index} x={x} width={width} />
          ))}
        </ol>
      )}
      {!isDrawn && <LoadButtons />}
      <WishButtons groups={groups} rows={rows} />
      <WishAnnouncer />
    </div>
  );
});

/** Whether the chain is being drawn here, over its blocks. */
function useIsDrawn(): boolean {
  const isDrawing = useDrawing((drawing) => drawing.isDrawing);
  return useDrawingPlace().now === 'inline' && isDrawing;
}
