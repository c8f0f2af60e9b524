import { evaluateChain } from '../../src/engine/analytic/evaluateChain.ts';
import { guaranteedService } from '../../src/engine/analytic/guaranteedService.ts';
import { leadTimeDistribution } from '../../src/engine/analytic/leadTimeDistribution.ts';
import { stockPlans } from '../../src/engine/analytic/stockPlan.ts';
import type { Chain } from '../../src/engine/chain/chain.ts';
import { positionFault } from './positionFault.ts';

/**
 * What is wrong with what the engine answers for a valid chain, whatever the chain.
 *
 * @returns null when nothing is
 */
export function chainFault(chain: Chain): string | null {
  try {
    return evaluationFault(chain) ?? pictureFault(chain) ?? placementFault(chain);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function evaluationFault(chain: Chain): string | null {
  const { best, positions } = evaluateChain(chain);
  const count = chain.stages.length + 1;
  if (positions.length !== count) return `${count} positions wanted, ${positions.length} found`;
  for (const position of positions) {
    const fault = notFinite(position, '') ?? positionFault(chain, position);
    if (fault !== null) return `positions[${position.codp}]: ${fault}`;
  }
  if (best === null) return null;
  const chosen = positions[best];
  return chosen === undefined || chosen.overloaded.length > 0 ? `best is ${best}, which cannot be` : null;
}

/** Beside a narrow wait, which is nearly a jump, the numerical inversion swings by as much. */
const SWING = 0.2;

/** The distribution at the decoupling point rises, to at most 1. */
function pictureFault(chain: Chain): string | null {
  const picture = leadTimeDistribution(chain, chain.codp);
  if (picture === null) return null;
  const fault = notFinite(picture, 'leadTimeDistribution');
  if (fault !== null) return fault;
  const { cumulative } = picture;
  const at = cumulative.findIndex((share, i) => share < (cumulative[i - 1] ?? 0) - SWING || share > 1);
  return at < 0 ? null : `leadTimeDistribution falls or passes 1: ${cumulative.slice(Math.max(0, at - 2), at + 2)}`;
}

function placementFault(chain: Chain): string | null {
  for (const codp of new Set([chain.codp, chain.stages.length])) {
    const placed = guaranteedService(chain, codp);
    const fault = notFinite(placed, `guaranteedService(${codp})`);
    if (fault !== null) return fault;
    const figures = placed.stages.flatMap(({ serviceTime, netTime, safetyStock }) => [
      serviceTime,
      netTime,
      safetyStock,
    ]);
    const isKnown = placed.cost !== null;
    if (figures.some((figure) => (figure !== null) !== isKnown))
      return `guaranteedService(${codp}) is partly undefined`;
    if ([...figures, placed.cost].some((figure) => (figure ?? 0) < 0)) return `guaranteedService(${codp}) is negative`;
  }
  return notFinite(stockPlans(chain), 'stockPlans');
}

/** The path of the first number in a value that is not finite. */
export function notFinite(value: unknown, path: string): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : `${path} is ${value}`;
  if (value === undefined) return `${path} is undefined`;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const fault = notFinite(inner, `${path}.${key}`);
    if (fault !== null) return fault;
  }
  return null;
}
