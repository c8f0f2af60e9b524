import { useCallback, useMemo, useRef } from 'react';
import { explainFigure } from '../../state/explained.ts';
import { boundaryX } from '../layout/geometry.ts';
import { useFollowPoint } from '../layout/useFollowPoint.ts';
import { useStage } from '../layout/useStage.ts';
import { useT } from '../layout/useT.ts';
import styles from './Rail.module.css';
import { useUnderLabel } from './useUnderLabel.ts';

/** Over the numbers of the stocks further from the customer: each explains its own. On phones there are no numbers. */
export function UpstreamWhys() {
  const { geometry, chain, positions } = useStage();
  const places = useMemo(() => {
    const held = positions.flatMap(({ stocks, codp }) =>
      stocks.filter(({ boundary }) => boundary < codp && boundary >= geometry.first),
    );
    return Array.from(new Map(held.map((stock) => [stock.boundary, stock])));
  }, [positions, geometry]);
  if (geometry.narrow || chain.stockPoints.length === 0) return null;
  return places.map(([boundary, { stage, items }]) => (
    <UpstreamWhy key={boundary} boundary={boundary} stage={stage} items={items} />
  ));
}

/** [rem] */
const WIDTH = 2.5;

interface UpstreamWhyProps {
  readonly boundary: number;
  /** Id of the stage before it. */
  readonly stage: string;
  /** The same wherever the point stands. */
  readonly items: number;
}

function UpstreamWhy({ boundary, stage, items }: UpstreamWhyProps) {
  const t = useT();
  const { geometry, chain, evaluation, format } = useStage();
  const isUnder = useUnderLabel();
  const button = useRef<HTMLButtonElement>(null);
  const stock = useRef(-1);
  const follow = useCallback(
    (codp: number) => {
      const stocks = evaluation.positions[codp]?.stocks ?? [];
      stock.current = boundary < codp ? stocks.findIndex((one) => one.boundary === boundary) : -1;
      const isHidden = stock.current < 0 || isUnder(boundary, codp);
      if (button.current !== null && button.current.hidden !== isHidden) button.current.hidden = isHidden;
    },
    [evaluation, boundary, isUnder],
  );
  useFollowPoint(follow);
  const label = t('common:why.about', {
    about: t('stock.platform', {
      stage: chain.stages.find(({ id }) => id === stage)?.name ?? stage,
      items: t('stock.items', { count: items, amount: format.count(items) }),
    }),
  });
  return (
    <button
      ref={button}
      type="button"
      className={styles.upstreamWhy}
      style={{ left: boundaryX(geometry, boundary) - (WIDTH / 2) * geometry.unit }}
      aria-haspopup="dialog"
      aria-label={label}
      title={label}
      onClick={() => explainFigure({ key: 'stock.items', subject: { stock: stock.current } })}
    />
  );
}
