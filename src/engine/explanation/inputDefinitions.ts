import type { Definition, Sight, Unit } from './definition.ts';
import type { InputKey } from './definitionKey.ts';
import type { Subject } from './figureKey.ts';
import { input, stageOf, wishOf } from './sight.ts';

/** What the user told: where every explanation ends. */
export const INPUT_DEFINITIONS = {
  'demand.mean': told(['λ'], 'rate', ({ workings }) => workings.facts.rate),
  'demand.std': told(['σ'], 'units', ({ workings }) => workings.facts.chain.demand.std),
  'demand.forecastError': told(['ε'], 'share', ({ workings }) => workings.facts.chain.demand.forecastError),
  timeUnitsPerYear: told(['Y'], 'number', ({ workings }) => workings.facts.chain.timeUnitsPerYear),
  'service.target': told(['α'], 'share', ({ workings }) => {
    const { service } = workings.facts.chain;
    return service.measure === 'level' ? 0 : service.target;
  }),
  'service.level': told(['S'], 'units', ({ workings }) => {
    const { service } = workings.facts.chain;
    return service.measure === 'level' ? service.level : 0;
  }),
  'finance.holdingRate': told(['h'], 'share', ({ workings }) => workings.facts.chain.finance.holdingRate),
  'finance.obsolescenceRate': told(['o'], 'share', ({ workings }) => workings.facts.chain.finance.obsolescenceRate),
  'finance.designLifeYears': told(['A'], 'number', ({ workings }) => workings.facts.chain.finance.designLifeYears),
  'finance.lateCost': told(['k', 'late'], 'money', ({ workings }) => workings.facts.chain.finance.lateCost),
  'finance.contactCost': told(['k', 'c'], 'money', ({ workings }) => workings.facts.chain.finance.contactCost),
  'market.tolerated': told(['D'], 'time', ({ workings }) => workings.facts.chain.market.tolerated?.mean ?? 0),
  'market.toleratedVariation': told(
    ['c', 'D'],
    'number',
    ({ workings }) => workings.facts.chain.market.tolerated?.cv ?? 0,
  ),
  'market.percentile': told(['p'], 'share', ({ workings }) => {
    const { promise } = workings.facts.chain.market;
    return 'percentile' in promise ? promise.percentile : 0;
  }),
  'market.margin': told(['w'], 'money', ({ workings }) => workings.facts.chain.market.margin),
  'market.unmatchedLost': told(['g'], 'share', ({ workings }) => workings.facts.chain.market.unmatchedLost),
  'market.contactsPerWait': told(['γ', '1'], 'contacts', ({ workings }) => workings.facts.chain.market.contactsPerWait),
  'market.contactsPerLate': told(['γ', '2'], 'contacts', ({ workings }) => workings.facts.chain.market.contactsPerLate),
  'stage.unitTime': told(['m'], 'time', (sight, subject) => stageOf(sight, subject).stage.time.mean),
  'stage.variation': told(['c'], 'number', (sight, subject) => stageOf(sight, subject).stage.time.cv),
  'stage.servers': told(['s'], 'count', (sight, subject) => stageOf(sight, subject).stage.servers ?? 0),
  'stage.setupTime': told(['u'], 'time', (sight, subject) => stageOf(sight, subject).stage.setup.time),
  'stage.setupCost': told(['k', 'u'], 'money', (sight, subject) => stageOf(sight, subject).stage.setup.cost),
  'stage.ownLot': told(['Q', 'i'], 'units', (sight, subject) => stageOf(sight, subject).stage.lot),
  'stage.addedValue': told(['a'], 'money', (sight, subject) => stageOf(sight, subject).stage.addedValue),
  'stage.toldItems': told(['J', 'i'], 'count', (sight, subject) => stageOf(sight, subject).stage.items ?? 1),
  'wish.weight': told(['w'], 'number', (sight, subject) => wishOf(sight, subject).weight),
  'wish.wished': told(['w'], 'count', (sight, subject) => wishOf(sight, subject).wished),
  'wish.offered': told(['o'], 'count', (sight, subject) => wishOf(sight, subject).offered),
  'wish.exponent': told(['z'], 'number', (sight, subject) => wishOf(sight, subject).exponent),
} satisfies Readonly<Record<InputKey, Definition>>;

function told(symbol: Definition['symbol'], unit: Unit, value: (sight: Sight, subject: Subject) => number): Definition {
  return {
    symbol,
    unit,
    section: 1,
    sources: [],
    tests: [],
    form: (sight, subject) => input(value(sight, subject)),
  };
}
