import { lazy } from 'react';
import { WhenSimulated } from './WhenSimulated.tsx';

const SimulationStatus = lazy(async () => ({ default: (await import('./SimulationStatus.tsx')).SimulationStatus }));

/** How the simulation is doing, once it does anything. */
export function StageSimulation() {
  return (
    <WhenSimulated>
      <SimulationStatus />
    </WhenSimulated>
  );
}
