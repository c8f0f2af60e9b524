import { type ReactNode, useRef } from 'react';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { TextField } from 'react-aria-components/TextField';
import { useTranslation } from 'react-i18next';
import type { NumberBounds } from '../../engine/chain/bounds.ts';
import type { FaultReason } from '../../engine/chain/fault.ts';
import { beginGesture, endGesture } from '../../state/gesture.ts';
import { useSettings } from '../../state/useSettings.ts';
import { EntryMessage } from './EntryMessage.tsx';
import styles from './Field.module.css';
import { FieldHelp, FieldLabel } from './FieldText.tsx';
import { HeldButton } from './HeldButton.tsx';
import { Icon } from './Icon.tsx';
import { useNumberEntry } from './useNumberEntry.ts';
import { useSelectOnArrival } from './useSelectOnArrival.ts';

interface NumberFieldProps {
  /** The place in the chain file that it edits, such as `stage.time.mean`. */
  readonly field: string;
  readonly label: string;
  readonly value: number | null;
  readonly bounds: NumberBounds;
  /** Shown quietly behind the number: `dagen`, `%`, `€`. */
  readonly unit?: string;
  /** 100 for a share that is shown as a percentage. */
  readonly scale?: number;
  /** What the field means when it is left empty; without this it may not be. */
  readonly emptyMeans?: string;
  /** Where stepping begins when the field is empty. */
  readonly start?: number;
  readonly help?: ReactNode;
  readonly onChange: (value: number | null) => FaultReason | null;
}

/** A number of the chain: typed in the language of the screen, or stepped with arrows and buttons. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, bounds, unit, scale = 1, emptyMeans, help, onChange } = props;
  const { t } = useTranslation('panel');
  const language = useSettings((settings) => settings.language);
  const input = useRef<HTMLInputElement>(null);
  const mayBeEmpty = emptyMeans !== undefined;
  const start = props.start ?? bounds.minimum;
  const entry = useNumberEntry({ value, bounds, scale, start, mayBeEmpty, language, onChange });
  const arrival = useSelectOnArrival(input, entry.focused);
  // A visit to the field is one undo step already, and holds whatever the buttons do in it.
  const visit = { begin: () => entry.focused || beginGesture(), end: () => entry.focused || endGesture() };
  const stepper = (direction: 1 | -1) => (
    <HeldButton
      label={t(direction === 1 ? 'control.increase' : 'control.decrease', { label })}
      className={styles.stepper}
      isDisabled={!entry.canStep(direction)}
      onStep={() => entry.step(direction)}
      onPressStart={visit.begin}
      onPressEnd={visit.end}
    >
      <Icon name={direction === 1 ? 'plus' : 'minus'} />
    </HeldButton>
  );
  return (
    <TextField
      className={styles.field ?? ''}
      data-field={props.field}
      value={entry.text}
      onChange={entry.type}
      isInvalid={entry.problem !== null}
      validationBehavior="aria"
      onFocus={entry.onFocus}
      onBlur={entry.onBlur}
    >
      <FieldLabel unit={unit}>{label}</FieldLabel>
      <Group className={styles.numberBox ?? ''} isInvalid={entry.problem !== null}>
        <Input
          ref={input}
          className={styles.numberInput ?? ''}
          inputMode={bounds.whole ? 'numeric' : 'decimal'}
          autoComplete="off"
          onKeyDown={entry.onKeyDown}
          {...arrival}
        />
        {unit !== undefined && (
          <span className={styles.unit} aria-hidden="true">
            {unit}
          </span>
        )}
        {stepper(-1)}
        {stepper(1)}
      </Group>
      <FieldHelp>
        {help}
        {mayBeEmpty && value === null && <span className={styles.emptyMeans}>{emptyMeans}</span>}
      </FieldHelp>
      <EntryMessage
        problem={entry.problem}
        value={value}
        bounds={bounds}
        scale={scale}
        unit={unit}
        restore={entry.restore}
      />
    </TextField>
  );
}
