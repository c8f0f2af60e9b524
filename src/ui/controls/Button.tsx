import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly icon?: IconName;
  /** `main` for the one thing to do here, `quiet` for what should not draw the eye. */
  readonly look?: 'main' | 'plain' | 'quiet';
  readonly size?: 'usual' | 'small';
  /** On a phone only the drawing shows. */
  readonly isCompact?: boolean;
  readonly isDisabled?: boolean;
  readonly isExpanded?: boolean;
  /** The name read aloud, where the visible text is too short to be one; it must contain that text. */
  readonly label?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export function Button({
  children,
  icon,
  look = 'plain',
  size = 'usual',
  label,
  isCompact = false,
  isExpanded,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(label !== undefined && { 'aria-label': label })}
      {...(isExpanded !== undefined && { 'aria-expanded': isExpanded })}
      className={[styles.button, styles[look], styles[size]].join(' ')}
    >
      {icon !== undefined && <Icon name={icon} />}
      {isCompact ? <span className={styles.compact}>{children}</span> : children}
    </AriaButton>
  );
}
