/**
 * Probability that an arriving order finds all servers busy (Erlang's delay formula).
 *
 *   C(s, ρ) = B / (1 − ρ(1 − B)),  1/B = Σ_j s!/((s−j)!·a^j),  a = ρs
 *
 * The sum of 1/B is taken from its largest power down, so that it neither overflows nor needs factorials.
 *
 * @param servers     s, a whole number ≥ 1
 * @param utilisation ρ, 0 ≤ ρ < 1
 * @returns C, 0…1
 * @throws RangeError when the utilisation lies outside its range
 * @see Erlang 1917; Hopp & Spearman, Factory Physics, ch. 8
 * @example 3 servers, ρ 0.8 → 0.647191
 */
export function erlangC(servers: number, utilisation: number): number {
  if (!(utilisation >= 0 && utilisation < 1)) {
    throw new RangeError(`utilisation must lie in [0, 1), got ${utilisation}`);
  }
  if (utilisation === 0) return 0;
  if (servers === 1) return utilisation;
  const offered = utilisation * servers;
  let term = 1;
  let inverseOfB = 1;
  for (let j = 0; j < servers; j++) {
    term *= (servers - j) / offered;
    inverseOfB += term;
    if (inverseOfB > 1e280) return 0;
    if (term < inverseOfB * 1e-17) break;
  }
  return 1 / (inverseOfB * (1 - utilisation) + utilisation);
}
