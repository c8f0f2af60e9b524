import { type ReactNode, useId } from 'react';
import styles from './Field.module.css';
import { Icon } from './Icon.tsx';

interface SelectFieldProps<T extends string> {
  /** The place in the chain file that it edits, such as `stage.time.mean`. */
  readonly field: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly help?: ReactNode;
  readonly onChange: (value: T) => void;
}

/** One of several words. The browser's own list: it fits every screen, keyboard, finger and colour scheme. */
export function SelectField<T extends string>({ field, label, value, options, help, onChange }: SelectFieldProps<T>) {
  const id = useId();
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <div className={styles.field} data-field={field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.selectBox}>
        <select
          id={id}
          className={styles.select}
          value={value}
          onChange={(event) => choose(event.target.value)}
          {...(help !== undefined && { 'aria-describedby': `${id}-help` })}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </div>
      {help !== undefined && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  );
}
