import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { overloadCure } from '../../src/engine/decisions/overloadCure.ts';
import type { Position } from '../../src/engine/performance/position.ts';
import { formatMoney, formatPercent, formatRate, formatTime } from '../../src/i18n/format.ts';
import type { Language } from '../../src/i18n/language.ts';
import { positionAt } from './buildChain.ts';
import { readable, texts } from './texts.ts';

/** What the page must say of one position: the engine's figures, written in the language of the screen. */
export interface ExpectedScreen {
  readonly name: string;
  readonly leadTime: string;
  readonly inventory: string;
  readonly customization: string;
}

/** What the page must say with the point at a boundary. */
export function expectedScreen(chain: Chain, codp: number, language: Language): ExpectedScreen {
  const position = positionAt(chain, codp);
  return {
    name: nameOf(position, chain, language),
    leadTime: readable(formatTime(position.leadTime.mean, chain.timeUnit, language)),
    inventory: readable(formatMoney(position.cost.inventory, chain.currency, language)),
    customization: readable(formatPercent(position.customization.level, language)),
  };
}

/** Boundaries at which some stage is too full. */
export function overloadedBoundaries(chain: Chain): number[] {
  return evaluateChain(chain)
    .positions.filter(({ overloaded }) => overloaded.length > 0)
    .map(({ codp }) => codp);
}

/** What an explanation of an overloaded position has to name: the stage, how busy it is, and the two cures. */
export function overloadFacts(chain: Chain, codp: number, language: Language): string[] {
  const position = positionAt(chain, codp);
  const stage = chain.stages.find(({ id }) => id === position.overloaded[0]);
  const cure = stage && overloadCure(chain, position, stage.id);
  if (!stage || !cure) throw new Error(`no stage is overloaded at ${codp}`);
  const load = formatPercent(cure.utilisation, language);
  const rate = formatRate(cure.maximumRate, chain.timeUnit, language);
  return [stage.name, load, `${cure.servers}`, rate].map(readable);
}

function nameOf({ position, codp }: Position, chain: Chain, language: Language): string {
  const t = texts(language);
  const before = chain.stages[codp - 1];
  const place =
    before === undefined
      ? t('stage:point.before', { stage: chain.stages[0]?.name ?? '' })
      : t('stage:point.after', { stage: before.name });
  const name = position === null ? place : t(`common:position.${position}`);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
