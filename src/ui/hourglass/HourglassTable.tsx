import { useMemo } from 'react';
import type { Position } from '../../engine/performance/position.ts';
import { WhyValue } from '../explanation/WhyValue.tsx';
import { useActiveChild } from '../layout/useActiveChild.ts';
import { useStageSetting } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { useWords } from '../layout/useWords.ts';
import { moneyOf } from '../rail/stockPiles.ts';
import styles from './Hourglass.module.css';
import type { Kinds } from './kindsAlong.ts';

/** What the columns tell, in their order. */
const KEYS = ['point.items', 'point.items', 'point.combined', 'point.worth'] as const;

/** The hourglass in numbers: a row for every position of the point. */
export function HourglassTable({ along }: { readonly along: readonly Kinds[] }) {
  const t = useT();
  const words = useWords();
  const { count, money } = useStageSetting().format;
  const boundaries = useMemo(() => along.map(({ position }) => position.codp), [along]);
  const rows = useActiveChild<HTMLTableSectionElement>(boundaries, true);
  const heads = [t('hourglass.kinds'), t('hourglass.sum'), t('hourglass.combined'), t('hourglass.money')];
  const why = (value: string, column: number, position: Position) => (
    <WhyValue
      value={value}
      about={`${heads[column]}, ${words.full(position)}`}
      why={{ key: KEYS[column] ?? 'point.items', subject: { codp: position.codp } }}
    />
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t('hourglass.caption')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('hourglass.caption')}</caption>
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
          {along.map(({ position, piles, kinds, combined }) => (
            <tr key={position.codp}>
              <th scope="row">{words.full(position)}</th>
              <td>{why(count(kinds), 0, position)}</td>
              <td>{piles.length > 1 ? why(piles.map(({ items }) => count(items)).join(' + '), 1, position) : ''}</td>
              <td>{combined > kinds ? why(count(combined), 2, position) : ''}</td>
              <td>{why(money(moneyOf(piles)), 3, position)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
