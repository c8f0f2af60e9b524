import { explainer, nameOf } from '../../../src/engine/explanation/explainer.ts';
import { buildChain } from '../../support/buildChain.ts';
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
];
