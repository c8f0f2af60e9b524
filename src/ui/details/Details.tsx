import { memo, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chain } from '../../engine/chain/chain.ts';
import type { Position } from '../../engine/performance/position.ts';
import { openModel } from '../../state/explained.ts';
import { closeSheet, openSheet } from '../../state/sheets.ts';
import { useChain } from '../../state/useDocument.ts';
import { usePosition } from '../../state/useResults.ts';
import { Button } from '../controls/Button.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { Sheet } from '../controls/Sheet.tsx';
import { useOverloadWords } from '../figures/useOverloadWords.ts';
import { useWords } from '../layout/useWords.ts';
import { BestPosition } from './BestPosition.tsx';
import { ChainStory } from './ChainStory.tsx';
import { CostFigures } from './CostFigures.tsx';
import { CustomizationFigures } from './CustomizationFigures.tsx';
import styles from './Details.module.css';
import { LeadTimeFigures } from './LeadTimeFigures.tsx';
import { ProductionDelivery } from './ProductionDelivery.tsx';
import { ServiceFigures } from './ServiceFigures.tsx';
import { StageTable } from './StageTable.tsx';
import { StockFigures } from './StockFigures.tsx';

/** Every other figure of the position, in a sheet beneath the chain, so that the point can be dragged beside it. */
export function Details() {
  const { t } = useTranslation('details');
  // The drag goes first: what is read at rest follows when there is time.
  const position = useDeferredValue(usePosition());
  const chain = useDeferredValue(useChain((active) => active));
  const words = useWords();
  return (
    <div className={styles.drawer} data-sheet="details">
      <Sheet
        title={t('title', { position: words.full(position) })}
        onClose={closeSheet}
        beside={<IconButton icon="close" label={t('close')} onPress={closeSheet} />}
        contentKey="details"
      >
        <Content chain={chain} position={position} />
      </Sheet>
    </div>
  );
}

interface ContentProps {
  readonly chain: Chain;
  readonly position: Position;
}

const Content = memo(function Content({ chain, position }: ContentProps) {
  const { t } = useTranslation('details');
  // Between two deferred renderings the chain may be a step ahead of the position, and have other stages.
  const isTogether = chain.codp === position.codp && chain.stages.length === position.stages.length;
  return (
    <div className={styles.groups}>
      <Overload position={position} />
      <ServiceFigures chain={chain} position={position} />
      {isTogether && <LeadTimeFigures chain={chain} position={position} />}
      <CostFigures position={position} />
      <CustomizationFigures position={position} />
      <div className={styles.column}>
        <ProductionDelivery position={position} />
        <BestPosition position={position} />
      </div>
      <StockFigures chain={chain} position={position} />
      <StageTable chain={chain} position={position} />
      <ChainStory chain={chain} />
      <Button onPress={() => openSheet('beside')}>{t('beside')}</Button>
      <Button onPress={() => openModel()}>{t('model')}</Button>
    </div>
  );
});

function Overload({ position }: Pick<ContentProps, 'position'>) {
  const { t } = useTranslation('details');
  const overload = useOverloadWords();
  if (position.overloaded.length === 0) return null;
  return (
    <p className={styles.overload}>
      {overload.cure(position)} {t('overloaded')}
    </p>
  );
}
