import { expect, it } from 'vitest';
import type { ComparedAnswer } from '../../../src/engine/explanation/compareAnswers.ts';
import { ref } from '../../../src/engine/explanation/sight.ts';
import { groupOf, originsOf } from '../../../src/ui/beside/figureOrder.ts';

const wait = ref('stage.wait', { stage: 1 });

function answer(reference: ComparedAnswer['reference'], origin: ComparedAnswer['reference'] | null): ComparedAnswer {
  const verdict = origin === null ? 'within' : 'apart';
  const difference = origin === null ? null : { origin, approximations: [] };
  return { reference, formula: 1, simulated: { mean: 2, halfWidth: 0.1 }, verdict, difference };
}

it('tells each difference once, where it begins, and that with most behind it first', () => {
  const answers = [
    answer(ref('promise'), ref('promise')),
    answer(ref('leadTime.mean'), wait),
    answer(ref('cost.wip'), wait),
    answer(ref('onTime'), null),
    answer(wait, wait),
  ];
  const origins = originsOf(answers);
  expect(origins.map(({ answer: { reference } }) => reference.key)).toEqual(['stage.wait', 'promise']);
  expect(origins[0]?.others.map(({ key }) => key)).toEqual(['leadTime.mean', 'cost.wip']);
  expect(originsOf([answer(ref('onTime'), null)])).toEqual([]);
});

it('parts the table by whose figures they are', () => {
  expect(groupOf(wait)).toBe('stages');
  expect(groupOf(ref('stock.onHand', { stock: 0 }))).toBe('stocks');
  expect(groupOf(ref('stockWait'))).toBe('stocks');
  expect(groupOf(ref('cost.wip'))).toBe('money');
  expect(groupOf(ref('leadTime.p95'))).toBe('customers');
});
