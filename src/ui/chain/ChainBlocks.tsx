import { useTranslation } from 'react-i18next';
import { select } from '../../state/settings.ts';
import { useChain } from '../../state/useDocument.ts';
import { usePosition } from '../../state/useResults.ts';
import { useSettings } from '../../state/useSettings.ts';
import { blockSpan } from '../layout/geometry.ts';
import { useGeometry } from '../layout/useGeometry.ts';
import styles from './Chain.module.css';
import { StageBlock } from './StageBlock.tsx';

/** The stages from the source to the customer; what moves with the point is which of them are the customer's. */
export function ChainBlocks() {
  const { t } = useTranslation('stage');
  const stages = useChain((chain) => chain.stages);
  const performance = usePosition().stages;
  const geometry = useGeometry();
  const selected = useSettings(({ selection, panelOpen }) =>
    panelOpen && selection?.of === 'stage' ? selection.id : null,
  );
  return (
    <ol className={styles.blocks} aria-label={t('chain')}>
      {stages.slice(geometry.first, geometry.last).map((stage, offset) => {
        const index = geometry.first + offset;
        const { x, width } = blockSpan(geometry, index);
        const { driven = 'order', utilisation = 0 } = performance[index] ?? {};
        return (
          <StageBlock
            key={stage.id}
            stage={stage}
            index={index}
            x={x}
            width={width}
            hasArrow={offset > 0 && geometry.blocks === 'named'}
            isNamed={geometry.blocks === 'named'}
            driven={driven}
            utilisation={utilisation}
            isSelected={selected === stage.id}
            onSelect={selectStage}
          />
        );
      })}
    </ol>
  );
}

function selectStage(id: string): void {
  select({ of: 'stage', id });
}
