import type { ReactNode } from 'react';
import { SwitchField as AriaSwitchField, SwitchButton } from 'react-aria-components/Switch';
import { FieldHelp } from './FieldText.tsx';
import styles from './Switch.module.css';

interface SwitchFieldProps {
  /** The place in the chain file that it edits, such as `stage.time.mean`. */
  readonly field: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly help?: ReactNode;
  readonly isDisabled?: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Something that is so or is not. */
export function SwitchField({ field, label, isOn, help, isDisabled = false, onChange }: SwitchFieldProps) {
  return (
    <AriaSwitchField
      className={styles.field ?? ''}
      data-field={field}
      isSelected={isOn}
      isDisabled={isDisabled}
      onChange={onChange}
    >
      <SwitchButton className={styles.button ?? ''}>
        <span className={styles.words}>{label}</span>
        <span className={styles.track} aria-hidden="true">
          <span className={styles.thumb} />
        </span>
      </SwitchButton>
      <FieldHelp>{help}</FieldHelp>
    </AriaSwitchField>
  );
}
