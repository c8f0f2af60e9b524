import { useTranslation } from 'react-i18next';
import { usePosition } from '../../state/useResults.ts';
import { Comparison } from './Comparison.tsx';
import styles from './Figure.module.css';
import { FigureNote } from './FigureNote.tsx';
import { type FigureKey, figureOf } from './figureOf.ts';
import { useFigureParts } from './useFigureParts.ts';

interface FigureProps {
  readonly figure: FigureKey;
  /** On phones the three figures choose which chart is shown. */
  readonly isChosen: boolean;
  readonly onChoose: (figure: FigureKey) => void;
}

/** One of the three figures: its name, the number with its unit, what it rests on, and how it compares. */
export function Figure({ figure, isChosen, onChoose }: FigureProps) {
  const { t } = useTranslation('stage');
  const { before, figure: digits, after } = useFigureParts(figure);
  const isDefined = figureOf(usePosition(), figure) !== null;
  return (
    <section className={styles.figure} data-figure={figure} data-chosen={isChosen || undefined}>
      <h2 className={styles.label}>
        <span className={styles.long}>{t(`figure.${figure}`)}</span>
        <span className={styles.short} aria-hidden="true">
          {t(`figure.short.${figure}`)}
        </span>
      </h2>
      <p className={styles.value} data-undefined={!isDefined || undefined}>
        {before !== '' && <span className={styles.unit}>{before}</span>}
        <span className={styles.digits}>{digits}</span>
        {after !== '' && <span className={styles.unit}>{after}</span>}
      </p>
      <div className={styles.notes}>
        <FigureNote figure={figure} />
        {isDefined && <Comparison figure={figure} />}
      </div>
      <button type="button" className={styles.choose} aria-pressed={isChosen} onClick={() => onChoose(figure)}>
        <span className="visually-hidden">{t('figure.showChart', { figure: t(`figure.short.${figure}`) })}</span>
      </button>
    </section>
  );
}
