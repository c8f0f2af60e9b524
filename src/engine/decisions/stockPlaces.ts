import type { Chain } from '../chain/chain.ts';

/** Where a stock of the platform can be held: after one of its stages. */
export interface StockPlace {
  /** Id of that stage. */
  readonly stage: string;
  /** The boundary right after it. */
  readonly boundary: number;
  /** All boundaries that mean the same: up to the platform's next stage. */
  readonly boundaries: readonly number[];
}

/**
 * The places where extra stock can be held, in flow order: after every integral material stage.
 *
 * Nothing is stocked after other stages: modules lie at the decoupling point, designs and orders are no units.
 */
export function stockPlaces(chain: Pick<Chain, 'stages'>): StockPlace[] {
  const places: { stage: string; boundary: number; boundaries: number[] }[] = [];
  chain.stages.forEach(({ id, nature, modular }, index) => {
    const boundary = index + 1;
    if (nature === 'material' && !modular) places.push({ stage: id, boundary, boundaries: [boundary] });
    else places.at(-1)?.boundaries.push(boundary);
  });
  return places;
}
