import { expect } from 'vitest';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { railStops } from '../../src/engine/decisions/railStops.ts';
import { expectedScreen } from './expectedScreen.ts';
import { type Screen, said } from './screen.ts';

/** Waits until the page says of a position what the engine does: its name and the three figures. */
export async function expectPosition(screen: Screen, chain: Chain, codp: number): Promise<void> {
  const shown = async () => {
    const { value, positionName } = screen;
    const places = [positionName, value('leadTime'), value('inventory'), value('customization')];
    const [name, leadTime, inventory, customization] = await Promise.all(places.map(said));
    return { name, leadTime, inventory, customization };
  };
  await expect.poll(shown, { timeout: 5_000, interval: 15 }).toEqual(expectedScreen(chain, codp, screen.language));
}

/** The boundaries at which the point can stand, from the source to the customer. */
export function stopsOf(chain: Chain): number[] {
  return railStops(chain).map(({ codp }) => codp);
}
