import { useMemo } from 'react';
import { useActiveChild } from '../layout/useActiveChild.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { useWords } from '../layout/useWords.ts';
import { moneyOf } from '../rail/stockPiles.ts';
import styles from './Hourglass.module.css';
import type { Kinds } from './kindsAlong.ts';

/** The hourglass in numbers: a row for every position of the point. */
export function HourglassTable({ along }: { readonly along: readonly Kinds[] }) {
  const t = useT();
  const words = useWords();
  const { count, money } = useStage().format;
  const boundaries = useMemo(() => along.map(({ position }) => position.codp), [along]);
  const rows = useActiveChild<HTMLTableSectionElement>(boundaries, true);
  const heads = [t('hourglass.kinds'), t('hourglass.sum'), t('hourglass.combined'), t('hourglass.money')];
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
              <td>{count(kinds)}</td>
              <td>{piles.length > 1 ? piles.map(({ items }) => count(items)).join(' + ') : ''}</td>
              <td>{combined > kinds ? count(combined) : ''}</td>
              <td>{money(moneyOf(piles))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
