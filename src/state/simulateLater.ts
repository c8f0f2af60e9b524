/** The simulation is no part of the first screen [ms]. */
const LATER = 1_000;

/** Loads the simulation once the first screen can be used, and lets it run by itself from then on. */
export function simulateLater(): void {
  setTimeout(async () => {
    try {
      (await import('./simulation.ts')).startSimulating();
    } catch {
      // Not to be had, as without a network before the first visit was over: the formulas stand by themselves.
    }
  }, LATER);
}
