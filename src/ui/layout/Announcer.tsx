import type { Chain } from '../../engine/chain/chain.ts';
import { positionOf } from '../../state/results.ts';
import { useOverloadWords } from '../figures/useOverloadWords.ts';
import { useSpokenAtRest } from './useSpokenAtRest.ts';
import { useStage } from './useStage.ts';
import { useT } from './useT.ts';
import { useWords } from './useWords.ts';

/** Speaks the consequence of a move once, when the point has been let go. */
export function Announcer() {
  const words = useSpoken();
  const spoken = useSpokenAtRest((before, after) => (after.codp === before.codp ? null : words(after)));
  return (
    <p className="visually-hidden" aria-live="polite">
      {spoken}
    </p>
  );
}

function useSpoken(): (moved: Chain) => string {
  const t = useT();
  const {
    chain,
    format: { time, money, percent, list },
  } = useStage();
  const words = useWords();
  const { cure } = useOverloadWords();
  return (moved) => {
    const position = positionOf(moved);
    const name = words.full(position);
    if (position.overloaded.length > 0) return t('point.spokenOverloaded', { position: name, reason: cure(position) });
    const consequence = t('point.spoken', {
      position: name,
      time: time(position.leadTime.mean),
      cost: money(position.cost.inventory),
      level: percent(position.customization.level),
    });
    const others = position.stocks.filter(({ boundary }) => boundary < position.codp);
    if (others.length === 0) return consequence;
    const names = others.map(({ stage }) => chain.stages.find(({ id }) => id === stage)?.name ?? stage).reverse();
    return `${consequence} ${t('stocks.spoken', { stages: list(names) })}`;
  };
}
