import { describe, expect, it } from 'vitest';
import { stockPlans } from '../../../src/engine/analytic/stockPlan.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { formatsFor } from '../../../src/state/useFormat.ts';
import { stockWords } from '../../../src/ui/stocks/stockWords.ts';
import { buildChain } from '../../support/buildChain.ts';
import { readable, stageTexts } from '../../support/texts.ts';

/** z·σ = 40; a year of a unit costs its value. */
const chainWith = (stockPoints: number[] | 'best') =>
  buildChain({
    stages: [
      { id: 'buy', name: 'Buying', time: { mean: 64 }, addedValue: 1 },
      { id: 'make', name: 'Making', time: { mean: 1 }, addedValue: 49 },
      { id: 'wait', name: 'Waiting', time: { mean: 0 }, addedValue: 0 },
      { id: 'fit', name: 'Fitting', time: { mean: 8 }, addedValue: 50 },
    ],
    codp: 4,
    demand: { mean: 45, std: 10 },
    service: { target: 0.9999683287581669 },
    finance: { holdingRate: 1 },
    stockPoints,
  });

function said(stockPoints: number[] | 'best', language: Language = 'en') {
  const chain = chainWith(stockPoints);
  const words = stockWords({
    stages: chain.stages,
    format: formatsFor(language, 'EUR', 'day'),
    t: stageTexts(language),
  });
  const plan = stockPlans(chain)[4];
  if (plan === undefined) throw new Error('there is a plan for every position');
  return plan.stages.map((_, at) => {
    const { name, times, reason } = words(plan, at);
    return readable([name, times, reason].filter((part) => part !== '').join(' | '));
  });
}

describe('a stock plan in words', () => {
  it('says what each stock covers and why it lies there', () => {
    expect(said('best')).toEqual([
      'Stock after Buying | Delivers at once: its stock covers a net time of 64 days, with 320 units of safety stock for €320 a year. | Without it the stock after Fitting would have to cover 73 days, and all would cost €21,900 a year more.',
      'Stock after Making | None: promises to deliver within 1 day, and the stock after Fitting covers that time. | Stock here would cost €1,310 a year more than it saves.',
      'Stock after Waiting | None: promises to deliver within 1 day, and the stock after Fitting covers that time. | Stock here would cost €1,310 a year more than it saves.',
      'Stock after Fitting | Delivers at once: its stock covers a net time of 9 days, with 120 units of safety stock for €12,000 a year.',
    ]);
  });

  it('says so as well where a choice by hand is not the best', () => {
    const [buy, make] = said([2]);
    expect(buy).toMatch(/\| Stock here would save €[\d,]+ a year\.$/);
    expect(make).toMatch(/would have to cover 73 days, and all would cost €[\d,]+ a year more\.$/);
    expect(said([1, 2])[1]).toMatch(/\| Without it all would cost €1,310 a year less\.$/);
  });

  it('says that there is nothing to cover, rather than that it covers no time', () => {
    expect(said([2, 3])[2]).toBe(
      'Stock after Waiting | Delivers at once, and there is no time for its stock to cover.',
    );
    expect(said([2])[2]).toBe('Stock after Waiting | None: there is no time to cover.');
  });

  it('says the same in Dutch', () => {
    expect(said('best', 'nl')[0]).toBe(
      'Voorraad na Buying | Levert meteen: de voorraad dekt een netto tijd van 64 dagen, met 320 stuks veiligheidsvoorraad voor € 320 per jaar. | Zonder deze zou de voorraad na Fitting 73 dagen moeten dekken, en zou alles samen € 21.900 per jaar meer kosten.',
    );
  });
});
