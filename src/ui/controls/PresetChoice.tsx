import type { ReactNode } from 'react';
import { Choice } from './Choice.tsx';

export interface Preset {
  /** What choosing the word means. */
  readonly value: number;
  /** The largest number that the word still fits. */
  readonly upTo: number;
  readonly label: string;
}

interface PresetChoiceProps {
  readonly label: string;
  readonly value: number;
  /** Words from small to large; the last one fits every larger number. */
  readonly presets: readonly Preset[];
  /** How a number is written behind its word when it is not the very one that the word stands for. */
  readonly write: (value: number) => string;
  readonly help?: ReactNode;
  readonly onChange: (value: number) => void;
}

/** A number said in words; the exact one is entered elsewhere, and shown here when the word says less: `a bit (0.3)`. */
export function PresetChoice({ label, value, presets, write, help, onChange }: PresetChoiceProps) {
  const fitting = presets.find((preset) => value <= preset.upTo) ?? presets.at(-1);
  return (
    <Choice
      label={label}
      value={fitting === undefined ? null : String(fitting.value)}
      options={presets.map((preset) => ({
        value: String(preset.value),
        label: preset === fitting && !isNear(preset.value, value) ? `${preset.label} (${write(value)})` : preset.label,
      }))}
      help={help}
      onChange={(chosen) => onChange(Number(chosen))}
    />
  );
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}
