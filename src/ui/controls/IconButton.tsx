import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  /** As people write it: `Ctrl+Z`; shown with the label. */
  readonly shortcut?: string;
  /** As `aria-keyshortcuts` writes it: `Control+Z`. */
  readonly keys?: string;
  readonly isExpanded?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with a drawing only; its name is told by a tooltip and to screen readers. */
export function IconButton({ icon, label, shortcut, keys, isExpanded, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      <Button
        {...rest}
        aria-label={label}
        {...(keys !== undefined && { 'aria-keyshortcuts': keys })}
        {...(isExpanded !== undefined && { 'aria-expanded': isExpanded })}
        className={`${styles.button} ${styles.iconOnly}`}
      >
        <Icon name={icon} />
      </Button>
      <Tooltip className={styles.tooltip ?? ''} offset={6} placement="bottom">
        {label}
        {shortcut !== undefined && <kbd className={styles.shortcut}>{shortcut}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
