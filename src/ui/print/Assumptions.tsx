import { useTranslation } from 'react-i18next';
import { coverage } from '../../engine/chain/wishCoverage.ts';
import { useStillChain } from '../../state/useStillChain.ts';
import { useStage } from '../layout/useStage.ts';
import { TOPICS, useTopicLine } from '../panel/topics.ts';
import { beginningOf } from './beginningOf.ts';
import { PaperTable } from './PaperTable.tsx';
import styles from './PrintSheet.module.css';

/** Lines of the two tables and the story together that the page has room for, and characters in a line of the story. */
const LINES = 33;
const LINE = 132;

/** What the figures above were reckoned from; what does not fit is said to be left out. */
export function Assumptions() {
  const { t } = useTranslation(['print', 'details']);
  const { chain, format } = useStage();
  const stages = chain.stages.map(({ name, time, servers, lot, addedValue }, index) => [
    `${index + 1}. ${name}`,
    time.cv === 0 ? format.time(time.mean) : `${format.time(time.mean)} ± ${format.figure(time.mean * time.cv)}`,
    servers === null ? t('details:stages.noLimit') : format.count(servers),
    format.count(lot),
    format.money(addedValue),
  ]);
  const stageNumber = (id: string) => chain.stages.findIndex((stage) => stage.id === id) + 1;
  const wishes = chain.wishes.map((wish) => [
    wish.name,
    String(stageNumber(wish.stage)),
    format.count(wish.wished),
    format.count(wish.offered),
    format.percent(coverage(wish)),
  ]);
  const rows = Math.min(Math.max(stages.length, wishes.length), ROWS + 1);
  return (
    <section className={styles.assumptions}>
      <h2 className={styles.heading}>{t('print:assumptions')}</h2>
      <Facts />
      <div className={styles.tables}>
        <PaperTable columns={STAGE_COLUMNS.map((column) => t(`print:stage.${column}`))} rows={stages} most={ROWS} />
        {wishes.length > 0 && (
          <PaperTable columns={WISH_COLUMNS.map((column) => t(`print:wish.${column}`))} rows={wishes} most={ROWS} />
        )}
      </div>
      {chain.description !== '' && (
        <p className={styles.story} lang={chain.language || undefined}>
          {beginningOf(chain.description, (LINES - rows) * LINE)}
        </p>
      )}
    </section>
  );
}

/** The most lines of a table. */
const ROWS = 12;
const STAGE_COLUMNS = ['name', 'time', 'capacity', 'lot', 'value'] as const;
const WISH_COLUMNS = ['name', 'stage', 'wanted', 'kept', 'serves'] as const;

/** The company and its customers, a word and a figure each. */
function Facts() {
  const { t } = useTranslation(['print', 'panel']);
  const { chain, format } = useStage();
  const lines = useTopicLine(useStillChain());
  const { promise } = chain.market;
  return (
    <dl className={styles.facts}>
      {TOPICS.map((topic) => (
        <Fact key={topic} name={t(`panel:overview.${topic}`)} value={lines[topic]} />
      ))}
      <Fact
        name={t('print:promise')}
        value={
          'time' in promise
            ? format.time(promise.time)
            : t('print:promisePercentile', { percent: format.percent(promise.percentile) })
        }
      />
      <Fact
        name={t('print:spread')}
        value={t('print:spreadLine', {
          std: format.figure(chain.demand.std),
          error: format.percent(chain.demand.forecastError),
        })}
      />
    </dl>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
