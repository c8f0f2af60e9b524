import { useEffect, useMemo, useRef } from 'react';
import type { Position } from '../../engine/performance/position.ts';
import { WhyValue } from '../explanation/WhyValue.tsx';
import { FIGURES } from '../figures/figureOf.ts';
import { useOverloadWords } from '../figures/useOverloadWords.ts';
import { useActiveChild } from '../layout/useActiveChild.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { useWords } from '../layout/useWords.ts';
import styles from './PositionTable.module.css';
import { useChartSentence } from './useChartSentence.ts';

/** What the columns tell, in their order. */
const KEYS = [
  'leadTime.mean',
  'promise',
  'onTime',
  'cost.inventory',
  'cost.total',
  'customization.level',
  'customization.specified',
  'customization.chosen',
] as const;

/** What the charts show, as a table of all positions and a sentence for each chart. */
export function PositionTable() {
  const t = useT();
  const {
    allPositions: positions,
    format: { time, money, percent },
  } = useStage();
  const boundaries = useMemo(() => positions.map(({ codp }) => codp), [positions]);
  const rows = useActiveChild<HTMLTableSectionElement>(boundaries, true);
  const words = useWords();
  const { cure } = useOverloadWords();
  const section = useRef<HTMLDivElement>(null);
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const cells = ({ leadTime, promise, onTime, cost, customization }: Position) => [
    time(leadTime.mean),
    time(promise),
    percent(onTime),
    money(cost.inventory),
    money(cost.total),
    percent(customization.level),
    percent(customization.specified),
    percent(customization.chosen),
  ];
  const heads = [
    t('figure.short.leadTime'),
    t('table.promise'),
    t('table.onTime'),
    t('figure.inventory'),
    t('table.total'),
    t('figure.short.customization'),
    t('chart.specified'),
    t('chart.chosen'),
  ];
  return (
    <div ref={section} className={styles.section}>
      <ul className={styles.sentences}>
        {FIGURES.map((figure) => (
          <ChartSentence key={figure} figure={figure} />
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('table.caption')}>
        <table className={styles.table}>
          <caption>{t('table.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('table.position')}</th>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={rows}>
            {positions.map((position) => (
              <tr key={position.codp}>
                <th scope="row">
                  {words.full(position)}
                  {position.overloaded.length > 0 && <span className={styles.cure}>{cure(position)}</span>}
                </th>
                {cells(position).map((cell, index) => (
                  <td key={heads[index]}>
                    <WhyValue
                      value={cell}
                      about={`${heads[index]}, ${words.full(position)}`}
                      why={{ key: KEYS[index] ?? 'leadTime.mean', subject: { codp: position.codp } }}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function ChartSentence({ figure }: { readonly figure: (typeof FIGURES)[number] }) {
  return <li>{useChartSentence(figure, useStage().allPositions)}</li>;
}
