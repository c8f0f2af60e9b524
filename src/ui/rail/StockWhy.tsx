import { useCallback, useRef } from 'react';
import { explainFigure } from '../../state/explained.ts';
import { useSettings } from '../../state/useSettings.ts';
import { Icon } from '../controls/Icon.tsx';
import { boundaryX } from '../layout/geometry.ts';
import { useFollowPoint } from '../layout/useFollowPoint.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { besidePlace, pileRoom, whyLeft } from './besidePlace.ts';
import styles from './Rail.module.css';

/**
 * Between the triangle and the text about its stock: explains that text. It lies over the range, in the lane of the words,
 * so that the rail under it can be clicked everywhere.
 */
export function StockWhy() {
  const t = useT();
  const { geometry, chain } = useStage();
  const isHidden = useSettings(({ hintSeen }) => !hintSeen) && geometry.narrow;
  const mode = useSettings(({ pileSize }) => pileSize);
  const button = useRef<HTMLButtonElement>(null);
  const follow = useCallback(
    (boundary: number) => {
      if (button.current === null) return;
      const place = besidePlace(geometry, boundaryX(geometry, boundary), 'stock', pileRoom(chain));
      button.current.style.transform = `translateX(${whyLeft(geometry, place)}px)`;
    },
    [geometry, chain],
  );
  useFollowPoint(follow);
  const name = t('common:why.about', { about: t(mode === 'items' ? 'stock.aboutItems' : 'stock.aboutMoney') });
  return (
    <button
      ref={button}
      type="button"
      className={styles.why}
      hidden={isHidden}
      aria-haspopup="dialog"
      aria-label={name}
      title={name}
      onClick={() => explainFigure({ key: mode === 'items' ? 'point.items' : 'point.worth', subject: {} })}
    >
      <Icon name="question" />
    </button>
  );
}
