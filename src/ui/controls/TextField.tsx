import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import type { FaultReason } from '../../engine/chain/fault.ts';
import { beginGesture, cancelGesture, endGesture } from '../../state/gesture.ts';
import styles from './Field.module.css';
import { FieldHelp, FieldLabel } from './FieldText.tsx';
import { useRefusal } from './useRefusal.ts';

interface TextFieldProps {
  /** The place in the chain file that it edits, such as `stage.time.mean`. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
  /** Takes the focus when it appears, its text selected, for something new that wants a name. */
  readonly isFirst?: boolean;
  /** More than one line, growing with what is in it. */
  readonly isLong?: boolean;
  readonly help?: ReactNode;
  /** Language of what is typed, where it need not be that of the screen. */
  readonly spellCheck?: boolean;
  readonly onChange: (value: string) => FaultReason | null;
}

/**
 * A text of the chain. Every text that the chain takes goes into it while it is typed; one that it refuses stays in the
 * field with the reason. One visit is one undo step; Escape takes it back.
 */
export function TextField({
  field,
  label,
  value,
  isFirst = false,
  isLong = false,
  help,
  spellCheck = false,
  onChange,
}: TextFieldProps) {
  const entry = useTextEntry(value, onChange);
  const refusal = useRefusal();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isFirst) return;
    input.current?.focus();
    input.current?.select();
  }, [isFirst]);
  return (
    <AriaTextField
      className={`${styles.field} ${styles.textField}`}
      data-field={field}
      value={entry.text}
      onChange={entry.type}
      isInvalid={entry.reason !== null}
      validationBehavior="aria"
      onFocus={entry.onFocus}
      onBlur={entry.onBlur}
      onKeyDown={entry.onKeyDown}
      spellCheck={spellCheck ? 'true' : 'false'}
      autoComplete="off"
    >
      <FieldLabel>{label}</FieldLabel>
      {isLong ? (
        <TextArea className={`${styles.textInput} ${styles.textArea}`} rows={2} />
      ) : (
        <Input ref={input} className={styles.textInput ?? ''} />
      )}
      <FieldHelp>{help}</FieldHelp>
      {entry.reason !== null && <FieldError className={styles.message ?? ''}>{refusal(entry.reason)}</FieldError>}
    </AriaTextField>
  );
}

function useTextEntry(value: string, onChange: TextFieldProps['onChange']) {
  const [refused, setRefused] = useState<{ readonly text: string; readonly reason: FaultReason } | null>(null);
  const [seen, setSeen] = useState(value);
  const [visited, setVisited] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setRefused(null);
  }
  return {
    text: refused?.text ?? value,
    reason: refused?.reason ?? null,
    type: (text: string) => {
      const reason = onChange(text);
      setRefused(reason === null ? null : { text, reason });
    },
    onFocus: () => {
      beginGesture();
      setVisited(value);
    },
    onBlur: endGesture,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || (value === visited && refused === null)) return;
      event.stopPropagation();
      cancelGesture();
      beginGesture();
      setRefused(null);
    },
  };
}
