import { useCallback, useRef } from 'react';
import { holdStockAt } from '../../state/stockPoints.ts';
import { pointBoundary } from '../layout/followPoint.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useFollowPoint } from '../layout/useFollowPoint.ts';
import { useStageSetting } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import styles from './StockLane.module.css';

/** What a place says at one stop of the point. */
export interface PlaceState {
  readonly isHeld: boolean;
  readonly title: string;
}

interface StockPlaceButtonProps {
  /** Of the stage before it. */
  readonly name: string;
  readonly boundary: number;
  /** By boundary of the stop where the point stands, then of the place; without one nothing can be held there. */
  readonly states: ReadonlyMap<number, ReadonlyMap<number, PlaceState>>;
}

/** What is pressed to put stock at a place or to take it away, over its picture. */
export function StockPlaceButton({ name, boundary, states }: StockPlaceButtonProps) {
  const t = useT();
  const { geometry } = useStageSetting();
  const button = useRef<HTMLButtonElement>(null);
  const follow = useCallback(
    (point: number) => {
      const state = states.get(point)?.get(boundary);
      if (button.current === null) return;
      button.current.hidden = state === undefined;
      button.current.setAttribute('aria-pressed', String(state?.isHeld === true));
      button.current.title = state?.title ?? '';
    },
    [states, boundary],
  );
  useFollowPoint(follow);
  const toggle = () => holdStockAt(boundary, states.get(pointBoundary())?.get(boundary)?.isHeld !== true);
  const width = Math.min(geometry.pitch, WIDEST * geometry.unit);
  return (
    <li>
      <button
        ref={button}
        type="button"
        className={styles.place}
        style={{ left: boundaryX(geometry, boundary) - width / 2, width }}
        onClick={toggle}
      >
        <span className="visually-hidden">{t('stocks.after', { stage: name })}</span>
      </button>
    </li>
  );
}

/** [rem] */
const WIDEST = 4.5;
