import type { Position } from '../../engine/performance/position.ts';

/** The three figures of the screen, in the order of its rows. */
export const FIGURES = ['leadTime', 'inventory', 'customization'] as const;

export type FigureKey = (typeof FIGURES)[number];

/** One of the three figures of a position: mean lead time [time], inventory cost [money a year], level 0…1. */
export function figureOf(position: Position, key: FigureKey): number | null {
  switch (key) {
    case 'leadTime':
      return position.leadTime.mean;
    case 'inventory':
      return position.cost.inventory;
    case 'customization':
      return position.customization.level;
  }
}
