import type { NumberBounds } from '../chain/bounds.ts';

const whole = (minimum: number, maximum: number): NumberBounds => ({ minimum, maximum, whole: true, step: 1 });

/** How much can be simulated at once, named as the options of a simulation. */
export const simulationBounds = {
  orders: whole(1, 10_000_000),
  warmUp: whole(0, 10_000_000),
  replications: whole(1, 1_000),
  seed: whole(0, Number.MAX_SAFE_INTEGER),
} satisfies Readonly<Record<string, NumberBounds>>;
