import type { Chain, Stage, Wish } from '../engine/chain/chain.ts';
import type { Language } from '../i18n/language.ts';
import { newStage } from './stageDefaults.ts';
import type { StageNames } from './structureCommands.ts';

/** The words of a chain of one's own, in the language of the screen. */
export interface OwnChainTexts {
  readonly language: Language;
  readonly name: string;
  readonly description: string;
  readonly stages: StageNames;
  /** Note of the fourth stage: what it is taken to be. */
  readonly assembly: string;
  /** Names of the two wishes. */
  readonly size: string;
  readonly colour: string;
}

/** Working days in a year. */
const YEAR = { timeUnitsPerYear: 250 } as const;

/**
 * What one's own chain begins with: sales, engineering, purchasing, production, delivery, the order chain that the source
 * text names, with times, money and wishes that a company could have. Production is putting purchased parts together,
 * and the point stands before it: three sizes in stock, every colour made to order; one place on, twelve items.
 */
export function ownChain(texts: OwnChainTexts): Chain {
  return {
    format: 'koop-chain',
    version: 1,
    name: texts.name,
    description: texts.description,
    language: texts.language,
    timeUnit: 'day',
    timeUnitsPerYear: YEAR.timeUnitsPerYear,
    currency: 'EUR',
    stages: ownStages(texts),
    wishes: [
      ownWish({ id: 'size', name: texts.size, stage: 'purchasing', wished: 3, offered: 3 }),
      ownWish({ id: 'colour', name: texts.colour, stage: 'production', wished: 8, offered: 4 }),
    ],
    codp: 3,
    stockPoints: [],
    demand: { mean: 20, std: 6, forecastError: 0.1, note: '' },
    service: { measure: 'cycle', target: 0.95 },
    finance: { holdingRate: 0.2, obsolescenceRate: 0.05, designLifeYears: 5, lateCost: 10, contactCost: 5, note: '' },
    market: {
      tolerated: { mean: 14, cv: 0.3 },
      promise: { percentile: 0.95 },
      margin: 300,
      unmatchedLost: 0.5,
      contactsPerWait: 0.05,
      contactsPerLate: 0.5,
      note: '',
    },
    goal: { minimise: 'total', acceptance: 0, customization: 0, tiedUp: null },
  };
}

function ownStages({ stages: names, assembly }: OwnChainTexts): Stage[] {
  const usual = (['sales', 'engineering', 'purchasing'] as const).map((kind) =>
    newStage(kind, { id: kind, name: names[kind] }, YEAR),
  );
  const production = newStage('assembly', { id: 'production', name: names.production }, YEAR);
  const delivery = newStage('delivery', { id: 'delivery', name: names.delivery }, YEAR);
  return [...usual, { ...production, note: assembly }, delivery];
}

function ownWish(own: Pick<Wish, 'id' | 'name' | 'stage' | 'wished' | 'offered'>): Wish {
  return { ...own, note: '', weight: 1, exponent: 1 };
}
