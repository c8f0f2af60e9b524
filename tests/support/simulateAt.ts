import { planPosition } from '../../src/engine/analytic/planPosition.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import {
  type SimulationOptions,
  type SimulationResult,
  simulateChain,
} from '../../src/engine/simulation/simulateChain.ts';

/** A chain simulated at one position of its decoupling point, by the levels that the formulas set. */
export function simulateAt(chain: Chain, codp: number, options?: SimulationOptions): SimulationResult {
  return simulateChain(chain, planPosition(chain, codp), options);
}
