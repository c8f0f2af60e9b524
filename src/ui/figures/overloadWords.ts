import type { Chain } from '../../engine/chain/chain.ts';
import { overloadCure } from '../../engine/decisions/overloadCure.ts';
import type { Position } from '../../engine/performance/position.ts';
import type { formatsFor } from '../../state/useFormat.ts';
import type { StageTexts } from '../layout/stageTexts.ts';

/** Why a position has no figures, in words. */
export interface OverloadWords {
  /** Name of the first stage that is too full; null when none is. */
  readonly stage: (position: Position) => string | null;
  /** `Painting is 120% busy: 2 people or machines, or at most 16.7 a day.`; empty when none is too full. */
  readonly cure: (position: Position) => string;
  /** `Painting 120%`. */
  readonly short: (position: Position) => string;
  /** `120%`. */
  readonly load: (position: Position) => string;
}

/** What the words are made from. */
interface OverloadSource {
  readonly chain: Chain;
  readonly format: ReturnType<typeof formatsFor>;
  readonly t: StageTexts;
}

/** Words for the overloaded positions of a chain. */
export function overloadWords({ chain, format, t }: OverloadSource): OverloadWords {
  const { percent, rate } = format;
  const first = (position: Position) => chain.stages.find(({ id }) => id === position.overloaded[0]);
  const load = (position: Position) => percent(loadOf(position, position.overloaded[0]));
  const cure = (position: Position) => {
    const stage = first(position);
    if (stage === undefined) return '';
    const others = position.overloaded.length - 1;
    const rest = others > 0 ? ` ${t('overload.more', { count: others })}` : '';
    const remedy = overloadCure(chain, position, stage.id);
    const known = { stage: stage.name, load: load(position) };
    if (remedy === null) return t('overload.plain', known) + rest;
    return t('overload.cure', { ...known, count: remedy.servers, rate: rate(remedy.maximumRate) }) + rest;
  };
  return {
    stage: (position) => first(position)?.name ?? null,
    load,
    short: (position) => t('overload.short', { stage: first(position)?.name ?? '', load: load(position) }),
    cure,
  };
}

function loadOf(position: Position, stageId: string | undefined): number {
  return position.stages.find(({ id }) => id === stageId)?.utilisation ?? 0;
}
