import { useTranslation } from 'react-i18next';
import type { Chain } from '../../engine/chain/chain.ts';
import { overloadCure } from '../../engine/decisions/overloadCure.ts';
import type { Position } from '../../engine/performance/position.ts';
import { activeChain } from '../../state/activeChain.ts';
import { useDocument } from '../../state/useDocument.ts';
import { useFormat } from '../../state/useFormat.ts';

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

/** Words for overloaded positions of the active chain. */
export function useOverloadWords(): OverloadWords {
  const { t } = useTranslation('stage');
  const { percent, rate } = useFormat();
  const chain = useDocument(({ workspace }) => activeChain(workspace));
  const first = (position: Position) => chain.stages.find(({ id }) => id === position.overloaded[0]);
  return {
    stage: (position) => first(position)?.name ?? null,
    load: (position) => {
      const stage = first(position);
      return stage === undefined ? '' : percent(loadOf(position, stage.id));
    },
    short: (position) => {
      const stage = first(position);
      if (stage === undefined) return '';
      return t('overload.short', { stage: stage.name, load: percent(loadOf(position, stage.id)) });
    },
    cure: (position) => {
      const stage = first(position);
      if (stage === undefined) return '';
      const load = percent(loadOf(position, stage.id));
      const cure = overloadCure(chain, position, stage.id);
      const others = position.overloaded.length - 1;
      const rest = others > 0 ? ` ${t('overload.more', { count: others })}` : '';
      if (cure === null) return t('overload.plain', { stage: stage.name, load }) + rest;
      const parameters = { stage: stage.name, load, count: cure.servers, rate: rate(cure.maximumRate) };
      return t('overload.cure', parameters) + rest;
    },
  };
}

function loadOf(position: Position, stageId: Chain['stages'][number]['id']): number {
  return position.stages.find(({ id }) => id === stageId)?.utilisation ?? 0;
}
