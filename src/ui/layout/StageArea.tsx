import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadLaterTexts } from '../../i18n/initialiseI18n.ts';
import { useAction } from '../actions/useAction.ts';
import { ChainBlocks } from '../chain/ChainBlocks.tsx';
import { DrivenLegend } from '../chain/DrivenLegend.tsx';
import { StageList } from '../chain/StageList.tsx';
import { CustomizationChart } from '../charts/CustomizationChart.tsx';
import { InventoryChart } from '../charts/InventoryChart.tsx';
import { LeadTimeChart } from '../charts/LeadTimeChart.tsx';
import { PositionAxis } from '../charts/PositionAxis.tsx';
import { OwnChainButton } from '../drawing/OwnChainButton.tsx';
import { useKeepDrawing } from '../drawing/useKeepDrawing.ts';
import { ExplanationHost } from '../explanation/ExplanationHost.tsx';
import { Figure } from '../figures/Figure.tsx';
import type { FigureKey } from '../figures/figureOf.ts';
import { OverloadNote } from '../figures/OverloadNote.tsx';
import { Rail } from '../rail/Rail.tsx';
import { StageSimulation } from '../simulation/StageSimulation.tsx';
import { StockLaneFrame } from '../stocks/StockLaneFrame.tsx';
import { ActionRow } from './ActionRow.tsx';
import { Announcer } from './Announcer.tsx';
import { ChainTools } from './ChainTools.tsx';
import { LoadBoundary } from './LoadBoundary.tsx';
import { MoneySwitch } from './MoneySwitch.tsx';
import { PictureButton } from './PictureButton.tsx';
import { PointLine } from './PointLine.tsx';
import { PositionPanel } from './PositionPanel.tsx';
import { SheetHost } from './SheetHost.tsx';
import styles from './StageArea.module.css';
import { StepButtons } from './StepButtons.tsx';
import { useMiddling, useNarrow } from './useNarrow.ts';
import { useSize } from './useSize.ts';
import { StageProvider } from './useStage.ts';
import { useStageView } from './useStageView.ts';

const Hourglass = lazy(async () => ({ default: (await import('../hourglass/Hourglass.tsx')).Hourglass }));
const LiveView = lazy(async () => {
  const [module] = await Promise.all([import('../live/LiveView.tsx'), loadLaterTexts()]);
  return { default: module.LiveView };
});
const PositionTable = lazy(async () => ({ default: (await import('../charts/PositionTable.tsx')).PositionTable }));

/** The stage: the chain with its rail above, the three figures each beside its chart, all on one horizontal axis. */
export function StageArea({ isDocked }: { readonly isDocked: boolean }) {
  const { t } = useTranslation('stage');
  const [ref, { width }] = useSize<HTMLDivElement>();
  const narrow = useNarrow();
  const [chosen, setChosen] = useState<FigureKey>('leadTime');
  useKeepDrawing();
  const [hasTable, setTable] = useState(false);
  const [picture, setPicture] = useState<'charts' | 'hourglass' | 'live'>('charts');
  const show = (other: typeof picture) => setPicture(picture === other ? 'charts' : other);
  useAction('hourglass', () => show('hourglass'));
  useAction('live', () => show('live'));
  const middling = useMiddling();
  const view = useStageView({ width, narrow, docked: isDocked || middling });
  const hourglass = (
    <PictureButton picture="hourglass" isOpen={picture === 'hourglass'} onToggle={show} hasWords={narrow} />
  );
  const live = <PictureButton picture="live" isOpen={picture === 'live'} onToggle={show} hasWords={narrow} />;
  return (
    <StageProvider value={view}>
      <main>
        <div className={styles.stage} data-chosen={chosen} data-docked={isDocked || undefined}>
          <PositionPanel />
          {/* A chain runs from left to right in every language: so do its rail, its charts and what moves along them. */}
          <section className={styles.chain} dir="ltr" aria-label={t('chain')}>
            <div ref={ref}>
              {width > 0 && (
                <>
                  <PointLine behind="chain" />
                  <Rail />
                  <ChainBlocks />
                  <StockLaneFrame />
                  <DrivenLegend />
                </>
              )}
            </div>
            {width > 0 && <ChainTools />}
          </section>
          <OwnChainButton />
          <StageSimulation />
          <StepButtons />
          <Figure figure="leadTime" isChosen={chosen === 'leadTime'} onChoose={setChosen} />
          <Figure figure="inventory" isChosen={chosen === 'inventory'} onChoose={setChosen} />
          <Figure figure="customization" isChosen={chosen === 'customization'} onChoose={setChosen} />
          {width > 0 && (
            <>
              <PointLine behind="charts" />
              {picture !== 'charts' ? (
                <LoadBoundary key={picture}>
                  <Suspense>{picture === 'live' ? <LiveView /> : <Hourglass />}</Suspense>
                </LoadBoundary>
              ) : (
                <>
                  <LeadTimeChart />
                  <InventoryChart />
                  <CustomizationChart />
                </>
              )}
              <PositionAxis />
            </>
          )}
          {narrow && <OverloadNote />}
          <ActionRow hasTable={hasTable} onTable={setTable} live={!narrow && live}>
            {!narrow && hourglass}
          </ActionRow>
          {narrow && (
            <MoneySwitch>
              {hourglass}
              {live}
            </MoneySwitch>
          )}
          {narrow && <StageList />}
        </div>
        {hasTable && (
          <LoadBoundary>
            <Suspense>
              <PositionTable />
            </Suspense>
          </LoadBoundary>
        )}
      </main>
      <Announcer />
      <SheetHost />
      <ExplanationHost />
    </StageProvider>
  );
}
