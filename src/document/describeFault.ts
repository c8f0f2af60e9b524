import type { Fault, FaultReason } from '../engine/chain/fault.ts';
import { dutch } from './faultTexts.nl.ts';
import { english, type FaultTexts } from './faultTexts.ts';

/** Languages that faults are told in. */
export type FaultLanguage = 'nl' | 'en';

const texts: Readonly<Record<FaultLanguage, FaultTexts>> = { nl: dutch, en: english };

/**
 * A fault in one line: where, what was found, what is allowed, such as
 * `stages[2].time.mean: found -3; allowed: a number from 0 to 1000000000`.
 */
export function describeFault(fault: Fault, language: FaultLanguage): string {
  const { words } = texts[language];
  const { path, found, allowed } = fault;
  const reason = describeAllowed(allowed, language);
  const place = path === '' ? words.file : path;
  switch (allowed.code) {
    case 'more':
      return reason;
    case 'newerVersion':
    case 'depth':
    case 'size':
      return `${place}: ${reason}`;
    case 'syntax': {
      const character = found === '' ? words.endOfFile : found;
      return `${words.place(allowed.line, allowed.column)}: ${words.found} ${character}; ${words.allowed}: ${reason}`;
    }
    default:
      return `${place}: ${found === '' ? words.missing : `${words.found} ${found}`}; ${words.allowed}: ${reason}`;
  }
}

/** What is allowed at a place, as the app says it beside a field, such as `a number from 0 to 10`. */
export function describeAllowed(reason: FaultReason, language: FaultLanguage): string {
  return describeReason(reason, texts[language].reasons);
}

// One text for each code: the type of the catalogue leaves no code without one.
function describeReason<Code extends FaultReason['code']>(
  reason: Extract<FaultReason, { code: Code }>,
  reasons: FaultTexts['reasons'],
): string {
  const tell: (reason: Extract<FaultReason, { code: Code }>) => string = reasons[reason.code];
  return tell(reason);
}
