import { coverage } from '../chain/wishCoverage.ts';
import { erlangC } from '../numerics/erlangC.ts';
import { gammaSurvival, logGamma } from '../numerics/gamma.ts';

/** Functions that are no plain arithmetic. */
export type FunctionName =
  | 'erlangC'
  | 'gammaSurvival'
  | 'coverage'
  | 'roundUp'
  | 'roundDown'
  | 'oneMinusExponential'
  | 'remainingOrder';

/** What the functions of formulas compute, by the very functions of the engine. */
export const FUNCTIONS: Readonly<Record<FunctionName, (parts: readonly number[]) => number>> = {
  erlangC: ([servers = 1, load = 0]) => erlangC(servers, load),
  gammaSurvival: ([shape = 1, x = 0]) => gammaSurvival(shape, x),
  coverage: ([wished = 1, offered = 1, exponent = 0]) => coverage({ wished, offered, exponent }),
  roundUp: ([x = 0]) => Math.ceil(x),
  // A whole number that rounding has taken a hair below itself is that number.
  roundDown: ([x = 0]) => Math.floor(x * (1 + 1e-12)),
  oneMinusExponential: ([x = 0]) => -Math.expm1(-x),
  remainingOrder: ([shape = 1]) => remainingOrder(shape),
};

/** 1 − κ = Γ(a+½)/(√π·Γ(a+1)): how much variation does harm although lots may overtake each other. */
function remainingOrder(shape: number): number {
  return Math.exp(logGamma(shape + 0.5) - logGamma(shape + 1)) / Math.sqrt(Math.PI);
}
