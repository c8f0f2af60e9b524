import { useTranslation } from 'react-i18next';
import { documentName } from '../../state/openDocument.ts';
import { useDocument } from '../../state/useDocument.ts';
import { useSettings } from '../../state/useSettings.ts';
import { ChainBlocks } from '../chain/ChainBlocks.tsx';
import { DrivenLegend } from '../chain/DrivenLegend.tsx';
import { CustomizationChart } from '../charts/CustomizationChart.tsx';
import { InventoryChart } from '../charts/InventoryChart.tsx';
import { LeadTimeChart } from '../charts/LeadTimeChart.tsx';
import { PositionAxis } from '../charts/PositionAxis.tsx';
import { Figure } from '../figures/Figure.tsx';
import { FIGURES } from '../figures/figureOf.ts';
import { PointLine } from '../layout/PointLine.tsx';
import { PositionPanel } from '../layout/PositionPanel.tsx';
import stage from '../layout/StageArea.module.css';
import { StageProvider } from '../layout/useStage.ts';
import { useStageView } from '../layout/useStageView.ts';
import { Rail } from '../rail/Rail.tsx';
import { Assumptions } from './Assumptions.tsx';
import styles from './PrintSheet.module.css';

/**
 * Sizes on paper, the same as in PrintSheet.module.css: an A4 at 96 px to the inch with margins of 10 mm is 718 px wide
 * inside. Nothing is measured, for the sheet is laid out only while the browser prints.
 */
const PAPER = { unit: 12, width: 718, figures: 14.5, gap: 1, chart: 9.5 } as const;

const ROOM = {
  width: PAPER.width - (PAPER.figures + PAPER.gap) * PAPER.unit,
  narrow: false,
  docked: true,
  settled: { unit: PAPER.unit, chartHeight: PAPER.chart * PAPER.unit },
} as const;

/** The whole chain on one A4: the chain, its figures, the charts, and what they were reckoned from. */
export function PrintSheet() {
  const view = useStageView(ROOM);
  return (
    <StageProvider value={view}>
      <div className={styles.sheet} data-print="sheet">
        <Head />
        <div className={`${stage.stage} ${styles.stage}`} data-docked>
          <PositionPanel />
          <section className={stage.chain} dir="ltr">
            <PointLine behind="chain" />
            <Rail />
            <ChainBlocks />
            <DrivenLegend />
          </section>
          {FIGURES.map((figure) => (
            <Figure key={figure} figure={figure} isChosen={false} onChoose={() => {}} />
          ))}
          <PointLine behind="charts" />
          <LeadTimeChart />
          <InventoryChart />
          <CustomizationChart />
          <PositionAxis />
        </div>
        <Assumptions />
      </div>
    </StageProvider>
  );
}

/** Which chain this is, and of which day. */
function Head() {
  const { t } = useTranslation('common');
  const language = useSettings((settings) => settings.language);
  const name = useDocument(({ workspace }) => documentName(workspace));
  const scenario = useDocument(({ workspace }) => workspace.scenarios[workspace.active]?.name ?? '');
  const today = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' }).format(
    new Date(),
  );
  return (
    <header className={styles.head}>
      <p className={styles.title}>
        {name || t('untitled')}
        {scenario !== '' && scenario !== name && <span className={styles.scenario}> · {scenario}</span>}
      </p>
      <p>
        {t('appName')} · {today}
      </p>
    </header>
  );
}
