import { compareAnswers } from '../../../src/engine/explanation/compareAnswers.ts';
import { explainer, nameOf } from '../../../src/engine/explanation/explainer.ts';
import { buildChain, positionAt } from '../../support/buildChain.ts';
import { simulateAt } from '../../support/simulateAt.ts';
import { limit } from './limit.ts';

const constant = buildChain({ stages: [{ time: { mean: 4 } }, { time: { mean: 5 } }] });
const full = buildChain({ stages: [{ servers: 1, time: { mean: 1 } }] });
const leadTime = { key: 'leadTime.mean', subject: {} } as const;

/** What figures rest on: constant times, and a stage that is exactly full. */
export const EXPLANATION_LIMITS = [
  limit(explainer, 'constant times, all to order: their sum', (f) => [f(constant, 0)(leadTime).value, 9]),
  limit(explainer, 'a stage exactly full: no figure, because of it', (f) => {
    const { value, form } = f(full, 0)(leadTime);
    const see = form.kind === 'none' ? form.see.map((reference) => f(full, 0)(reference).value) : [];
    return [
      [value, see],
      // Busy for all of the time; two servers would do, or anything less than there is.
      [null, [1, 2, 1]],
    ];
  }),
  limit(nameOf, 'a figure of the position as a whole', (f) => [f(leadTime), 'leadTime.mean|||||']),
  limit(compareAnswers, 'constant times: the simulation finds the sum as well, exactly', (f) => {
    const { position } = simulateAt(constant, 0, { orders: 50, replications: 3 });
    const answers = f({ chain: constant, position: positionAt(constant, 0), played: 150 }, position);
    const told = answers.find(({ reference }) => reference.key === 'leadTime.mean');
    return [
      [told?.formula, Math.round((told?.simulated.mean ?? 0) * 1e9) / 1e9, told?.verdict, told?.difference],
      [9, 9, 'within', null],
    ];
  }),
];
