/**
 * A load in whole per cents, as a share; what is not full is never told to be.
 *
 * @param utilisation ≥ 0; overloaded from 1 on
 */
export function roundedLoad(utilisation: number): number {
  const rounded = Math.round(utilisation * 100) / 100;
  return utilisation < 1 ? Math.min(rounded, 0.99) : rounded;
}
