import { useTranslation } from 'react-i18next';
import type { Chain } from '../../engine/chain/chain.ts';
import { useChain } from '../../state/useDocument.ts';
import { useEvaluation } from '../../state/useResults.ts';

/** The best position by the goal, in words; null when none meets it. */
export function useBestPosition(): string | null {
  const { t } = useTranslation(['panel', 'common']);
  const evaluation = useEvaluation();
  const stages = useChain((chain) => chain.stages);
  if (evaluation.best === null) return null;
  const place = placeOf(stages, evaluation.best);
  const where = place === null ? t('panel:goal.beforeAll') : t('panel:goal.after', { stage: place });
  const name = evaluation.positions[evaluation.best]?.position ?? null;
  return name === null ? where : `${t(`common:position.${name}`)} (${name}), ${where}`;
}

/** The name of the stage that the boundary follows; null for the boundary before all. */
function placeOf(stages: Chain['stages'], boundary: number): string | null {
  return stages[boundary - 1]?.name ?? null;
}
