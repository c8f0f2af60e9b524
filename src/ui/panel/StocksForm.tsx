import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { StockPlan } from '../../engine/performance/stockPlan.ts';
import { holdStockAt, placeStocks } from '../../state/stockPoints.ts';
import { useChain } from '../../state/useDocument.ts';
import { useFormat } from '../../state/useFormat.ts';
import { useStockPlan } from '../../state/useStockPlan.ts';
import { Section } from '../controls/Section.tsx';
import { SwitchField } from '../controls/SwitchField.tsx';
import { WhyButton } from '../explanation/WhyButton.tsx';
import { type StockWords, stockWords } from '../stocks/stockWords.ts';
import styles from './Panel.module.css';

/** Where stock is held further from the customer than the point: left to the program, or chosen stage by stage. */
export function StocksForm() {
  const { t } = useTranslation('panel');
  const plan = useStockPlan();
  const isPlaced = useChain(({ stockPoints }) => stockPoints === 'best');
  return (
    <>
      <Section
        title={t('stocks.section')}
        info={t('stocks.sectionInfo')}
        beside={
          plan.cost !== null && <WhyButton why={{ key: 'plan.cost', subject: {} }} about={t('stocks.costName')} />
        }
      >
        <SwitchField
          field="stockPoints"
          label={t('stocks.placed')}
          isOn={isPlaced}
          help={t(isPlaced ? 'stocks.placedHelp' : 'stocks.byHandHelp')}
          onChange={placeStocks}
        />
        <PlanCost plan={plan} isPlaced={isPlaced} />
      </Section>
      <Section title={t('stocks.places')} info={t('stocks.placesInfo')}>
        {plan.stages.length === 1 && <p className={styles.quiet}>{t('stocks.only')}</p>}
        <PlanStages plan={plan} />
        <KeptStocks />
      </Section>
    </>
  );
}

function PlanCost({ plan, isPlaced }: { readonly plan: StockPlan; readonly isPlaced: boolean }) {
  const { t } = useTranslation('panel');
  const { money } = useFormat();
  const { cost, leastCost, stages } = plan;
  if (stages.length === 0) return <p className={styles.quiet}>{t('stocks.none')}</p>;
  if (cost === null || leastCost === null) return <p className={styles.quiet}>{t('stocks.overloaded')}</p>;
  const isLeast = isPlaced || cost <= leastCost * (1 + 1e-9);
  return (
    <p className={styles.conclusion} aria-live="polite">
      {t(isLeast ? 'stocks.costLeast' : 'stocks.cost', { cost: money(cost), least: money(leastCost) })}
    </p>
  );
}

function PlanStages({ plan }: { readonly plan: StockPlan }) {
  const { t } = useTranslation(['stage', 'common']);
  const format = useFormat();
  const stages = useChain((chain) => chain.stages);
  const words = useMemo(() => stockWords({ stages, format, t }), [stages, format, t]);
  return (
    <ol className={styles.places}>
      {plan.stages.map(({ id, boundary, holdsStock, figures }, at) => (
        <li key={id} className={styles.place}>
          {at === plan.stages.length - 1 ? (
            <PointStock words={words(plan, at)} />
          ) : (
            <PlaceSwitch words={words(plan, at)} boundary={boundary} isHeld={holdsStock} />
          )}
          {figures !== null && (
            <WhyButton
              why={{
                key: holdsStock ? 'plan.stockCost' : 'plan.serviceTime',
                subject: { stage: stages.findIndex((stage) => stage.id === id) },
              }}
              about={words(plan, at).name}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

interface PlaceSwitchProps {
  readonly words: StockWords;
  readonly boundary: number;
  readonly isHeld: boolean;
}

function PlaceSwitch({ words, boundary, isHeld }: PlaceSwitchProps) {
  return (
    <SwitchField
      field="stockPoints"
      label={words.name}
      isOn={isHeld}
      help={`${words.times} ${words.reason}`.trim() || undefined}
      onChange={(isOn) => holdStockAt(boundary, isOn)}
    />
  );
}

function PointStock({ words }: { readonly words: StockWords }) {
  const { t } = useTranslation('panel');
  return (
    <div className={styles.pointStock}>
      <p>{t('stocks.point', { stage: words.stage })}</p>
      <p className={styles.quiet}>{words.times}</p>
    </div>
  );
}

/** Stock by hand past the point does nothing until the point has passed it, and is told so that nobody misses it. */
function KeptStocks() {
  const { t } = useTranslation('panel');
  const format = useFormat();
  const names = useChain(({ stockPoints, codp, stages }) => {
    if (stockPoints === 'best') return '';
    const kept = stockPoints.filter((boundary) => boundary > codp);
    return format.list(kept.flatMap((boundary) => stages[boundary - 1]?.name ?? []));
  });
  return names === '' ? null : <p className={styles.quiet}>{t('stocks.kept', { stages: names })}</p>;
}
