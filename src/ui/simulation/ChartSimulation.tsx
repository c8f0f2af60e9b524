import { type ComponentProps, lazy } from 'react';
import type { PlayedIntervals as Intervals } from './PlayedIntervals.tsx';
import { WhenSimulated } from './WhenSimulated.tsx';

const PlayedIntervals = lazy(async () => ({ default: (await import('./PlayedIntervals.tsx')).PlayedIntervals }));

/** Intervals over a chart, once there are any. */
export function ChartSimulation(props: ComponentProps<typeof Intervals>) {
  return (
    <WhenSimulated>
      <PlayedIntervals {...props} />
    </WhenSimulated>
  );
}
