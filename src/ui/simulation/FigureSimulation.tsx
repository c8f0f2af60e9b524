import { lazy } from 'react';
import type { PlayedKey } from './playedFigureOf.ts';
import styles from './Simulation.module.css';
import { WhenSimulated } from './WhenSimulated.tsx';

const PlayedFigure = lazy(async () => ({ default: (await import('./PlayedFigure.tsx')).PlayedFigure }));

/** Room under a figure for what the simulation finds. */
export function FigureSimulation({ figure }: { readonly figure: PlayedKey }) {
  return (
    <div className={styles.played}>
      <WhenSimulated>
        <PlayedFigure figure={figure} />
      </WhenSimulated>
    </div>
  );
}
