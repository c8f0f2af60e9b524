import { useTranslation } from 'react-i18next';
import { select } from '../../state/settings.ts';
import { useChain } from '../../state/useDocument.ts';
import { useFormat } from '../../state/useFormat.ts';
import { usePosition } from '../../state/useResults.ts';
import styles from './Figure.module.css';
import type { FigureKey } from './figureOf.ts';
import { useOverloadWords } from './useOverloadWords.ts';

/** What a figure rests on, or why there is none and what would cure that. */
export function FigureNote({ figure }: { readonly figure: FigureKey }) {
  switch (figure) {
    case 'leadTime':
      return <PromiseNote />;
    case 'inventory':
      return <MoneyNote />;
    case 'customization':
      return <SplitNote />;
  }
}

function PromiseNote() {
  const { t } = useTranslation('stage');
  const { percent, time } = useFormat();
  const position = usePosition();
  const isFixed = useChain(({ market }) => 'time' in market.promise);
  const { cure } = useOverloadWords();
  if (position.promise === null) return <p className={styles.reason}>{cure(position)}</p>;
  const parameters = { percent: percent(position.onTime), time: time(position.promise) };
  return <p className={styles.note}>{t(isFixed ? 'figure.onTime' : 'figure.within', parameters)}</p>;
}

function MoneyNote() {
  const { t } = useTranslation('stage');
  const { money } = useFormat();
  const position = usePosition();
  const { stage } = useOverloadWords();
  if (position.tiedUp === null) {
    return <p className={styles.reason}>{t('figure.followsLoad', { stage: stage(position) ?? '' })}</p>;
  }
  return <p className={styles.note}>{t('figure.tiedUp', { money: money(position.tiedUp) })}</p>;
}

function SplitNote() {
  const { t } = useTranslation('stage');
  const { percent } = useFormat();
  const { level, specified, chosen } = usePosition().customization;
  const stages = useChain((chain) => chain.stages);
  if (level !== null) {
    return (
      <p className={styles.note}>{t('figure.split', { specified: percent(specified), chosen: percent(chosen) })}</p>
    );
  }
  // The last material stage: there a wish costs least of what is in stock.
  const target = stages.findLast(({ nature }) => nature === 'material') ?? stages.at(-1);
  return (
    <>
      <p className={styles.reason}>{t('wish.noneReason')}</p>
      <button
        type="button"
        className={styles.invite}
        onClick={() => target !== undefined && select({ of: 'stage', id: target.id })}
      >
        {t('wish.none')}
      </button>
    </>
  );
}
