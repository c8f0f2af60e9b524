import { lazy, Suspense } from 'react';
import { LoadBoundary } from '../layout/LoadBoundary.tsx';
import { usePlacing } from './usePlacing.ts';

const StockLane = lazy(async () => ({ default: (await import('./StockLane.tsx')).StockLane }));

/** The lane in which stocks are placed, while the panel is open at them; loaded when it is first asked for. */
export function StockLaneFrame() {
  if (!usePlacing()) return null;
  return (
    <LoadBoundary>
      <Suspense>
        <StockLane />
      </Suspense>
    </LoadBoundary>
  );
}
