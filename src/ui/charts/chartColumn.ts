import type { ReactNode } from 'react';
import type { Plot } from './plot.ts';

/** What a chart draws at one position. */
export interface ChartColumn {
  readonly boundary: number;
  /** What it says, in words. */
  readonly title: () => string;
  readonly content: (plot: Plot) => ReactNode;
}
