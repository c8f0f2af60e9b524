import { useCallback } from 'react';
import type { Position } from '../../engine/performance/position.ts';
import { useSimulation } from '../../state/useSimulation.ts';
import { useStageSetting } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { Variants } from '../layout/Variants.tsx';
import { halfWidth } from './halfWidth.ts';
import { type PlayedKey, playedFigureOf } from './playedFigureOf.ts';

/** Under a figure: what the simulation found, with its interval; an empty line as long as nothing is known of this chain. */
export function PlayedFigure({ figure }: { readonly figure: PlayedKey }) {
  const t = useT();
  const { format } = useStageSetting();
  const { played } = useSimulation();
  const say = figure === 'leadTime' ? format.time : format.money;
  const words = useCallback(
    ({ codp }: Position) => {
      const known = played.get(codp);
      const estimate = known === undefined ? null : playedFigureOf(known.position, figure);
      if (estimate === null || estimate.halfWidth === null) return null;
      const half = halfWidth(estimate.halfWidth);
      return (
        <p>
          {t('simulation.figure', {
            mean: say(estimate.mean),
            half: figure === 'leadTime' ? format.figure(half) : say(half),
          })}
        </p>
      );
    },
    [played, figure, format, say, t],
  );
  return <Variants className={undefined}>{words}</Variants>;
}
