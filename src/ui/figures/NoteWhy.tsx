import { useCallback, useRef } from 'react';
import type { Reference } from '../../engine/explanation/definition.ts';
import { explainFigure } from '../../state/explained.ts';
import { useFollowPoint } from '../layout/useFollowPoint.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import styles from './Figure.module.css';
import { type FigureKey, figureOf } from './figureOf.ts';

/** Over the note under a figure: explains what the note tells. Where there is no figure there is a reason instead. */
export function NoteWhy({ figure }: { readonly figure: FigureKey }) {
  const t = useT();
  const { evaluation, chain } = useStage();
  const button = useRef<HTMLButtonElement>(null);
  const follow = useCallback(
    (boundary: number) => {
      const position = evaluation.positions[boundary];
      const isHidden = position === undefined || figureOf(position, figure) === null;
      if (button.current !== null && button.current.hidden !== isHidden) button.current.hidden = isHidden;
    },
    [evaluation, figure],
  );
  useFollowPoint(follow);
  const { key, text } = NOTES['time' in chain.market.promise && figure === 'leadTime' ? 'onTime' : figure];
  const name = t('common:why.about', { about: t(text) });
  return (
    <button
      ref={button}
      type="button"
      className={styles.noteWhy}
      aria-haspopup="dialog"
      aria-label={name}
      title={name}
      onClick={() => explainFigure({ key, subject: {} })}
    />
  );
}

/** What the note under each figure tells, and how that is called. */
const NOTES = {
  leadTime: { key: 'promise', text: 'table.promise' },
  onTime: { key: 'onTime', text: 'table.onTime' },
  inventory: { key: 'tiedUp', text: 'figure.tied' },
  customization: { key: 'customization.specified', text: 'chart.specified' },
} as const satisfies Readonly<Record<string, { readonly key: Reference['key']; readonly text: string }>>;
