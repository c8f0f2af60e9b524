import { useCallback, useMemo } from 'react';
import { stockPlaces } from '../../engine/decisions/stockPlaces.ts';
import type { Position } from '../../engine/performance/position.ts';
import { stockPlansOf } from '../../state/stockPlans.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import { Variants } from '../layout/Variants.tsx';
import styles from './StockLane.module.css';
import { StockMark } from './StockMark.tsx';
import { type PlaceState, StockPlaceButton } from './StockPlaceButton.tsx';
import { stockWords } from './stockWords.ts';

/**
 * Under the chain: a triangle wherever stock can be held further from the customer than the point, pressed to put one or
 * take it away. What a place shows at each stop is drawn once; a move of the point chooses.
 */
export function StockLane() {
  const t = useT();
  const { geometry, chain, boundaries, format } = useStage();
  const plans = useMemo(() => stockPlansOf(chain), [chain]);
  const picture = useCallback(
    ({ codp }: Position) =>
      otherStages(plans[codp])
        .filter(({ boundary }) => boundary >= geometry.first && boundary <= geometry.last)
        .map(({ boundary, holdsStock, figures }) => (
          <StockMark
            key={boundary}
            x={boundaryX(geometry, boundary)}
            isHeld={holdsStock}
            net={holdsStock && figures !== null && geometry.pitch >= NET * geometry.unit ? figures.netTime : null}
          />
        )),
    [geometry, plans],
  );
  const states = useMemo(() => {
    const words = stockWords({ stages: chain.stages, format, t });
    return new Map(
      boundaries.map((codp) => [
        codp,
        new Map(
          otherStages(plans[codp]).map(({ boundary, holdsStock }, at): [number, PlaceState] => {
            const plan = plans[codp];
            const said = plan === undefined ? null : words(plan, at);
            return [
              boundary,
              { isHeld: holdsStock, title: said === null ? '' : `${said.name}. ${said.times} ${said.reason}` },
            ];
          }),
        ),
      ]),
    );
  }, [boundaries, plans, chain, format, t]);
  return (
    <div className={styles.lane}>
      <Variants className={styles.marks}>{picture}</Variants>
      <ul aria-label={t('stocks.lane')}>
        {stockPlaces(chain)
          .filter(({ boundary }) => boundary >= geometry.first && boundary <= geometry.last)
          .map(({ stage, boundary }) => (
            <StockPlaceButton
              key={stage}
              name={chain.stages.find(({ id }) => id === stage)?.name ?? stage}
              boundary={boundary}
              states={states}
            />
          ))}
      </ul>
    </div>
  );
}

/** The narrowest place that has room for the time which the stock covers [rem]. */
const NET = 3;

/** All but the last, whose stock is that at the decoupling point. */
function otherStages(plan: ReturnType<typeof stockPlansOf>[number] | undefined) {
  return plan?.stages.slice(0, -1) ?? [];
}
