import { type KeyboardEvent, useState } from 'react';
import type { NumberBounds } from '../../engine/chain/bounds.ts';
import type { FaultReason } from '../../engine/chain/fault.ts';
import type { Language } from '../../i18n/language.ts';
import { beginGesture, cancelGesture, endGesture } from '../../state/gesture.ts';
import { numberText } from './numberText.ts';
import { parseNumber } from './parseNumber.ts';
import { isWithin, stepNumber } from './stepNumber.ts';

/** A number of the chain as a field enters it. Value and bounds are those of the file, `scale` those of the eye. */
export interface NumberEntryOptions {
  /** Null where the chain has none. */
  readonly value: number | null;
  readonly bounds: NumberBounds;
  /** What the number is multiplied by to be shown: 100 for a share that people call a percentage; else 1. */
  readonly scale: number;
  /** Where stepping begins when the chain has no number. */
  readonly start: number;
  /** True when an empty field means null. */
  readonly mayBeEmpty: boolean;
  readonly language: Language;
  /** Applies a number that lies within the bounds; the chain may refuse it all the same, and then says why. */
  readonly onChange: (value: number | null) => FaultReason | null;
}

/** Why what stands in a field is not what the chain holds. */
export type EntryProblem =
  | { readonly kind: 'empty' | 'unfinished' | 'notNumber' | 'notWhole' | 'tooSmall' | 'tooLarge' }
  | { readonly kind: 'refused'; readonly reason: FaultReason };

/**
 * What a number field shows and does: every valid number goes into the chain while it is typed, every other text stays
 * in the field with its problem and changes nothing. One visit to the field is one undo step; Escape takes it back.
 */
export function useNumberEntry(options: NumberEntryOptions) {
  const { value, bounds, scale, language, onChange } = options;
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<EntryProblem | null>(null);
  const [seen, setSeen] = useState(value);
  // What the visit began with; undefined while nobody visits.
  const [visited, setVisited] = useState<number | null | undefined>(undefined);
  const focused = visited !== undefined;

  const reset = () => {
    setDraft(null);
    setProblem(null);
  };
  // Undone, stepped, or edited elsewhere: what was typed is about a number that is no longer there.
  if (!Object.is(seen, value)) {
    setSeen(value);
    reset();
  }
  const type = (text: string) => {
    setDraft(text);
    const entry = readEntry(text, options);
    if ('problem' in entry) return setProblem(entry.problem);
    const reason = onChange(entry.number);
    if (reason === null) setSeen(entry.number);
    setProblem(reason === null ? null : { kind: 'refused', reason });
  };
  const step = (direction: 1 | -1, times = 1) => {
    let next = value ?? options.start;
    if (value !== null) for (let count = 0; count < times; count += 1) next = stepNumber(next, direction, bounds);
    if (!Object.is(next, value)) onChange(next);
    reset();
  };
  const onFocus = () => {
    beginGesture();
    setVisited(value);
  };
  const onBlur = () => {
    endGesture();
    setVisited(undefined);
    if (problem === null) setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = STEPS[event.key];
    if (move !== undefined && !event.altKey) {
      event.preventDefault();
      step(move > 0 ? 1 : -1, Math.abs(move));
    } else if (event.key === 'Escape' && (draft !== null || !Object.is(value, visited))) {
      event.stopPropagation();
      cancelGesture();
      beginGesture();
      reset();
    } else if (event.key === 'Enter' && problem === null) setDraft(null);
  };
  return {
    text: draft ?? (value === null ? '' : numberText(value * scale, language, focused)),
    problem: problem !== null && focused && isBegun(problem) ? null : problem,
    canStep: (direction: 1 | -1) => value === null || !Object.is(stepNumber(value, direction, bounds), value),
    focused,
    type,
    step,
    restore: reset,
    onFocus,
    onBlur,
    onKeyDown,
  };
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/** Not yet worth a word while the hand is still typing. */
function isBegun({ kind }: EntryProblem): boolean {
  return kind === 'empty' || kind === 'unfinished';
}

/** The number in the unit of the file (null for a permitted nothing), or the problem. */
function readEntry(text: string, options: NumberEntryOptions): { number: number | null } | { problem: EntryProblem } {
  const { language, scale, bounds, mayBeEmpty } = options;
  const entry = parseNumber(text, language);
  if (!entry.ok) return entry.reason === 'empty' && mayBeEmpty ? { number: null } : { problem: { kind: entry.reason } };
  const number = scale === 1 ? entry.value : Number((entry.value / scale).toPrecision(12));
  const outside = outsideOf(number, bounds);
  return outside === null ? { number } : { problem: { kind: outside } };
}

function outsideOf(number: number, bounds: NumberBounds): 'notWhole' | 'tooSmall' | 'tooLarge' | null {
  if (isWithin(number, bounds)) return null;
  if (number <= bounds.minimum) return 'tooSmall';
  return number >= bounds.maximum ? 'tooLarge' : 'notWhole';
}
