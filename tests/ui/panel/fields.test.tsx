import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Chain } from '../../../src/engine/chain/chain.ts';
import { chainShape } from '../../../src/engine/chain/chainSchema.ts';
import {
  demandShape,
  financeShape,
  goalShape,
  marketShape,
  percentileShape,
  promisedTimeShape,
  serviceLevelShape,
  serviceShape,
  toleratedShape,
} from '../../../src/engine/chain/companySchema.ts';
import { setupShape, stageShape, timeShape } from '../../../src/engine/chain/stageSchema.ts';
import { wishShape } from '../../../src/engine/chain/wishSchema.ts';
import { initialiseI18n } from '../../../src/i18n/initialiseI18n.ts';
import { ChainForm } from '../../../src/ui/panel/ChainForm.tsx';
import { DemandForm } from '../../../src/ui/panel/DemandForm.tsx';
import { GoalForm } from '../../../src/ui/panel/GoalForm.tsx';
import { MarketForm } from '../../../src/ui/panel/MarketForm.tsx';
import { MoneyForm } from '../../../src/ui/panel/MoneyForm.tsx';
import { ServiceForm } from '../../../src/ui/panel/ServiceForm.tsx';
import { StageForm } from '../../../src/ui/panel/StageForm.tsx';
import { StocksForm } from '../../../src/ui/panel/StocksForm.tsx';
import { WishForm } from '../../../src/ui/panel/WishForm.tsx';
import { buildChain } from '../../support/buildChain.ts';

beforeAll(() => initialiseI18n('en'));

/** A chain with both kinds of service and promise, of which one can be seen at a time. */
const sketch = {
  stages: [{ servers: null }, { servers: 2 }],
  wishes: [{ id: 'colour', stage: 's0', wished: 3 }],
  market: { tolerated: { mean: 3 } },
};
const chain = buildChain(sketch);
const other = buildChain({ ...sketch, service: { measure: 'level', level: 3 }, market: { promise: { time: 8 } } });

describe('the panel', () => {
  it('has a field for every key of the file that people edit', () => {
    const fields = shownFields();
    expect(wantedFields().filter((field) => !fields.has(field))).toEqual([]);
  });

  it('has no field for what the file does not know', () => {
    const wanted = new Set([...wantedFields(), 'stage.limited', 'market.promise', 'market.tolerated']);
    expect([...shownFields()].filter((field) => !wanted.has(field))).toEqual([]);
  });
});

// Ids join the parts of a file and are nobody's business; the point is moved on the rail; a part has fields of its own.
const NOT_EDITED = ['format', 'version', 'codp', 'stages', 'wishes', 'demand', 'service', 'finance', 'market', 'goal'];

function wantedFields(): string[] {
  return [
    ...keys('', chainShape).filter((key) => !NOT_EDITED.includes(key)),
    ...keys('stage.', stageShape).filter((key) => !['stage.id', 'stage.time', 'stage.setup'].includes(key)),
    ...keys('stage.time.', timeShape),
    ...keys('stage.setup.', setupShape),
    ...keys('wish.', wishShape).filter((key) => key !== 'wish.id'),
    ...keys('demand.', demandShape),
    ...keys('service.', { ...serviceShape, ...serviceLevelShape }),
    ...keys('finance.', financeShape),
    ...keys('market.', marketShape),
    ...keys('market.tolerated.', toleratedShape),
    ...keys('market.promise.', { ...percentileShape, ...promisedTimeShape }),
    ...keys('goal.', goalShape),
  ];
}

function keys(prefix: string, shape: object): string[] {
  return Object.keys(shape).map((key) => `${prefix}${key}`);
}

function shownFields(): Set<string> {
  const html = [chain, other].map(renderForms).join('');
  return new Set(Array.from(html.matchAll(/data-field="([^"]+)"/g), ([, field]) => field ?? ''));
}

function renderForms(shown: Chain): string {
  return renderToStaticMarkup(
    <>
      {shown.stages.map((stage) => (
        <StageForm key={stage.id} stage={stage} />
      ))}
      {shown.wishes.map((wish) => (
        <WishForm key={wish.id} wish={wish} />
      ))}
      <ChainForm chain={shown} />
      <DemandForm demand={shown.demand} />
      <ServiceForm service={shown.service} />
      <StocksForm />
      <MoneyForm finance={shown.finance} />
      <MarketForm market={shown.market} />
      <GoalForm goal={shown.goal} />
    </>,
  );
}
