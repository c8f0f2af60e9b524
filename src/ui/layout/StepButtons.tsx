import { useCallback, useRef } from 'react';
import { movePointBy, settlePoint } from './movePoint.ts';
import styles from './StageArea.module.css';
import { useFollowPoint } from './useFollowPoint.ts';
import { useStageSetting } from './useStage.ts';
import { useT } from './useT.ts';

/** One stop further from the customer, one stop closer: the same as the drag, by single presses. */
export function StepButtons() {
  const t = useT();
  const { stops } = useStageSetting();
  return (
    <div className={styles.steps} dir="ltr">
      <StepButton label={t('point.further')} steps={-1} end={stops[0]?.codp} />
      <StepButton label={t('point.closer')} steps={1} end={stops.at(-1)?.codp} />
    </div>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly steps: -1 | 1;
  /** Boundary of the last stop in that direction. */
  readonly end: number | undefined;
}

/** At an end it stays in the order of the tab key, so that the focus is not lost under the finger. */
function StepButton({ label, steps, end }: StepButtonProps) {
  const ref = useRef<HTMLButtonElement>(null);
  const follow = useCallback(
    (boundary: number) => {
      // Setting even the same value draws the button anew.
      const isAtEnd = String(boundary === end);
      if (ref.current?.getAttribute('aria-disabled') !== isAtEnd) ref.current?.setAttribute('aria-disabled', isAtEnd);
    },
    [end],
  );
  useFollowPoint(follow);
  return (
    <button
      ref={ref}
      type="button"
      className={styles.step}
      data-towards={steps > 0 ? 'customer' : 'source'}
      onClick={() => settlePoint(() => movePointBy(steps))}
    >
      <svg viewBox="0 0 10 16" aria-hidden="true" focusable="false">
        <path d={steps < 0 ? 'M8 2 2 8l6 6' : 'm2 2 6 6-6 6'} />
      </svg>
      <span>{label}</span>
    </button>
  );
}
