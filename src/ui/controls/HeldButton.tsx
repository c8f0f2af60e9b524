import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { Button } from 'react-aria-components/Button';

/** Rest before a held button repeats, and the rest between two repeats [ms]. */
const DELAY = 400;
const INTERVAL = 70;

interface HeldButtonProps {
  readonly label: string;
  readonly className: string | undefined;
  readonly isDisabled: boolean;
  /** Called once at the press, then again and again while it is held. */
  readonly onStep: () => void;
  readonly onPressStart: () => void;
  readonly onPressEnd: () => void;
  readonly children: ReactNode;
}

/** A button that repeats while it is held. It takes no focus and no tab stop: the field beside it has the arrow keys. */
export function HeldButton({
  label,
  className,
  isDisabled,
  onStep,
  onPressStart,
  onPressEnd,
  children,
}: HeldButtonProps) {
  const [held, setHeld] = useState(false);
  const repeat = useEffectEvent(onStep);
  const release = useEffectEvent(onPressEnd);
  useEffect(() => {
    if (!held) return;
    let timer = setTimeout(function again() {
      repeat();
      timer = setTimeout(again, INTERVAL);
    }, DELAY);
    return () => {
      clearTimeout(timer);
      release();
    };
  }, [held]);
  return (
    <Button
      aria-label={label}
      className={className ?? ''}
      excludeFromTabOrder
      preventFocusOnPress
      // A button that is disabled in the hand would never tell that it was let go.
      isDisabled={isDisabled && !held}
      onPressStart={() => {
        onPressStart();
        onStep();
        setHeld(true);
      }}
      onPressEnd={() => setHeld(false)}
    >
      {children}
    </Button>
  );
}
