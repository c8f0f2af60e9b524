import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import styles from './Choice.module.css';
import { FieldHelp } from './FieldText.tsx';

export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** A sentence that explains this option; with it, options stand under each other. */
  readonly explanation?: string;
}

interface ChoiceProps<T extends string> {
  /** The place in the chain file that it edits, such as `stage.time.mean`. */
  readonly field?: string;
  readonly label: string;
  /** Null when none of the options is what the chain has. */
  readonly value: T | null;
  readonly options: readonly ChoiceOption<T>[];
  readonly help?: ReactNode;
  readonly onChange: (value: T) => void;
}

/** One of a few options, all in sight. */
export function Choice<T extends string>({ field, label, value, options, help, onChange }: ChoiceProps<T>) {
  const explained = options.some((option) => option.explanation !== undefined);
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option !== undefined && option.value !== value) onChange(option.value);
  };
  return (
    <RadioGroup className={styles.group ?? ''} data-field={field} value={value ?? ''} onChange={choose}>
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={explained ? styles.list : styles.segments}>
        {options.map((option) => (
          <RadioField key={option.value} value={option.value} className={styles.option ?? ''}>
            <RadioButton className={(explained ? styles.row : styles.segment) ?? ''}>
              {explained && <span className={styles.dot} aria-hidden="true" />}
              <span className={styles.words}>
                {option.label}
                {option.explanation !== undefined && <small className={styles.explanation}>{option.explanation}</small>}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldHelp>{help}</FieldHelp>
    </RadioGroup>
  );
}
