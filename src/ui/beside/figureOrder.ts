import type { ComparedAnswer } from '../../engine/explanation/compareAnswers.ts';
import type { Reference } from '../../engine/explanation/definition.ts';
import { nameOf } from '../../engine/explanation/explainer.ts';

/** The parts of the table of figures, in its order. */
export const GROUPS = ['customers', 'stocks', 'stages', 'money'] as const;

export type Group = (typeof GROUPS)[number];

/** To which part of the table a figure belongs. */
export function groupOf({ key, subject }: Reference): Group {
  if (subject.stage !== undefined) return 'stages';
  if (subject.stock !== undefined || key === 'fillRate' || key === 'stockWait') return 'stocks';
  return key.startsWith('cost.') || key === 'tiedUp' ? 'money' : 'customers';
}

/** Differences that begin at the same figure. */
export interface Origin {
  readonly answer: ComparedAnswer;
  /** Other figures that differ with it. */
  readonly others: readonly Reference[];
}

/** Where differences begin, that from which most follows first. */
export function originsOf(answers: readonly ComparedAnswer[]): Origin[] {
  const apart = answers.filter(({ verdict }) => verdict === 'apart');
  const isOf = (answer: ComparedAnswer, origin: Reference) => nameOf(answer.reference) === nameOf(origin);
  return answers
    .flatMap((answer) => {
      const all = apart.filter(({ difference }) => difference !== null && isOf(answer, difference.origin));
      const others = all.flatMap(({ reference }) => (isOf(answer, reference) ? [] : [reference]));
      return all.length === 0 ? [] : [{ answer, others }];
    })
    .toSorted((one, other) => other.others.length - one.others.length);
}
