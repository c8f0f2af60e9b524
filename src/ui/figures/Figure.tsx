import { memo } from 'react';
import type { Reference } from '../../engine/explanation/definition.ts';
import { WhyButton } from '../explanation/WhyButton.tsx';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { Variants } from '../layout/Variants.tsx';
import { FigureSimulation } from '../simulation/FigureSimulation.tsx';
import styles from './Figure.module.css';
import type { FigureKey } from './figureOf.ts';
import { NoteWhy } from './NoteWhy.tsx';
import { OverloadWhy } from './OverloadWhy.tsx';
import { useFigureBody } from './useFigureBody.tsx';
import { WishInvitation } from './WishInvitation.tsx';

interface FigureProps {
  readonly figure: FigureKey;
  /** On phones the three figures choose which chart is shown. */
  readonly isChosen: boolean;
  readonly onChoose: (figure: FigureKey) => void;
}

const WHY: Readonly<Record<FigureKey, Reference>> = {
  leadTime: { key: 'leadTime.mean', subject: {} },
  inventory: { key: 'cost.inventory', subject: {} },
  customization: { key: 'customization.level', subject: {} },
};

/** One of the three figures: its name, the number with its unit, what it rests on, and how it compares. */
export const Figure = memo(function Figure({ figure, isChosen, onChoose }: FigureProps) {
  const t = useT();
  const { wishes } = useStage().chain;
  const body = useFigureBody(figure);
  const isInviting = figure === 'customization' && wishes.every(({ weight }) => weight === 0);
  return (
    <section className={styles.figure} data-figure={figure} data-chosen={isChosen || undefined}>
      <div className={styles.head}>
        <h2 className={styles.label}>
          <span className={styles.long}>{t(`figure.${figure}`)}</span>
          <span className={styles.short} aria-hidden="true">
            {t(`figure.short.${figure}`)}
          </span>
        </h2>
        <span className={styles.why}>
          <WhyButton why={WHY[figure]} about={t(`figure.${figure}`)} />
        </span>
      </div>
      <div className={styles.said}>
        <Variants className={styles.body}>{body}</Variants>
        <NoteWhy figure={figure} />
        {figure === 'leadTime' && <OverloadWhy />}
      </div>
      {figure !== 'customization' && <FigureSimulation figure={figure} />}
      {isInviting && <WishInvitation />}
      <button type="button" className={styles.choose} aria-pressed={isChosen} onClick={() => onChoose(figure)}>
        <span className="visually-hidden">{t('figure.showChart', { figure: t(`figure.short.${figure}`) })}</span>
      </button>
    </section>
  );
});
