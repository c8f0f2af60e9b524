import { useCallback, useRef } from 'react';
import { explainFigure } from '../../state/explained.ts';
import { useFollowPoint } from '../layout/useFollowPoint.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import styles from './Figure.module.css';

/** Over the words about a stage that is too full: explains how many people or machines it needs. Hidden where none is. */
export function OverloadWhy() {
  const t = useT();
  const { evaluation } = useStage();
  const button = useRef<HTMLButtonElement>(null);
  const stage = useRef(-1);
  const follow = useCallback(
    (boundary: number) => {
      const position = evaluation.positions[boundary];
      const [first] = position?.overloaded ?? [];
      stage.current = position?.stages.findIndex(({ id }) => id === first) ?? -1;
      const isHidden = stage.current < 0;
      if (button.current !== null && button.current.hidden !== isHidden) button.current.hidden = isHidden;
    },
    [evaluation],
  );
  useFollowPoint(follow);
  const name = t('common:why.about', { about: t('overload.about') });
  return (
    <button
      ref={button}
      type="button"
      className={styles.overloadWhy}
      aria-haspopup="dialog"
      aria-label={name}
      title={name}
      onClick={() => explainFigure({ key: 'stage.serversNeeded', subject: { stage: stage.current } })}
    />
  );
}
