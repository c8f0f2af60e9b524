import { lazy } from 'react';
import { useSettings } from '../../state/useSettings.ts';
import styles from './Simulation.module.css';
import { WhenSimulated } from './WhenSimulated.tsx';

const SimulationStatus = lazy(async () => ({ default: (await import('./SimulationStatus.tsx')).SimulationStatus }));

/** Room for how the simulation is doing, once it does anything. */
export function StageSimulation() {
  // On a first visit the way to one's own chain stands there.
  const isNarrow = useSettings(({ hintSeen }) => !hintSeen);
  return (
    <div className={styles.status} data-narrow={isNarrow || undefined}>
      <WhenSimulated>
        <SimulationStatus isNarrow={isNarrow} />
      </WhenSimulated>
    </div>
  );
}
