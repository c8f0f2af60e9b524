import type { Position } from '../performance/position.ts';
import type { Estimate, SimulatedPosition } from '../performance/simulatedPosition.ts';
import type { Reference } from './definition.ts';
import type { FigureKey, Subject } from './figureKey.ts';
import { ref } from './sight.ts';

/** How a figure by formula lies beside the simulated one. */
export type Verdict =
  /** After a single replication nothing is known of chance. */
  | 'open'
  /** Within the 95 % interval. */
  | 'within'
  /** Outside, by so little that it decides nothing. */
  | 'close'
  | 'apart';

/** A figure that was found twice. */
export interface ComparedFigure {
  readonly reference: Reference;
  readonly formula: number;
  readonly simulated: Estimate;
  readonly verdict: Verdict;
}

/** Both answers have the same figures in the same places. */
type Answer = Position | SimulatedPosition;
type Figures<Owner> = readonly (readonly [key: FigureKey, of: (owner: Owner) => number | Estimate | null])[];

const OF_POSITION: Figures<Answer> = [
  ['leadTime.mean', ({ leadTime }) => leadTime.mean],
  ['leadTime.std', ({ leadTime }) => leadTime.std],
  ['leadTime.p50', ({ leadTime }) => leadTime.p50],
  ['leadTime.p80', ({ leadTime }) => leadTime.p80],
  ['leadTime.p90', ({ leadTime }) => leadTime.p90],
  ['leadTime.p95', ({ leadTime }) => leadTime.p95],
  ['leadTime.p99', ({ leadTime }) => leadTime.p99],
  ['promise', ({ promise }) => promise],
  ['onTime', ({ onTime }) => onTime],
  ['lateness', ({ lateness }) => lateness],
  ['acceptance', ({ acceptance }) => acceptance],
  ['contacts', ({ contacts }) => contacts],
  ['pd.production', ({ pd }) => pd.production],
  ['pd.ratio', ({ pd }) => pd.ratio],
  ['fillRate', ({ fillRate }) => fillRate],
  ['stockWait', ({ stockWait }) => stockWait],
  ['cost.cycle', ({ cost }) => cost.cycle],
  ['cost.safety', ({ cost }) => cost.safety],
  ['cost.wip', ({ cost }) => cost.wip],
  ['cost.obsolescence', ({ cost }) => cost.obsolescence],
  ['cost.inventory', ({ cost }) => cost.inventory],
  ['cost.setup', ({ cost }) => cost.setup],
  ['cost.lateness', ({ cost }) => cost.lateness],
  ['cost.contacts', ({ cost }) => cost.contacts],
  ['cost.missedMargin', ({ cost }) => cost.missedMargin],
  ['cost.total', ({ cost }) => cost.total],
  ['tiedUp', ({ tiedUp }) => tiedUp],
];

const OF_STAGE: Figures<Answer['stages'][number]> = [
  ['stage.utilisation', ({ utilisation }) => utilisation],
  ['stage.wait', ({ wait }) => wait],
  ['stage.flowTime', ({ flowTime }) => flowTime],
  ['stage.wip', ({ wip }) => wip],
];

const OF_STOCK: Figures<Answer['stocks'][number]> = [
  ['stock.replenishmentTime', ({ replenishmentTime }) => replenishmentTime],
  ['stock.fillRate', ({ fillRate }) => fillRate],
  ['stock.onHand', ({ onHand }) => onHand],
  ['stock.cycleStock', ({ cycleStock }) => cycleStock],
  ['stock.safetyStock', ({ safetyStock }) => safetyStock],
  ['stock.backorders', ({ backorders }) => backorders],
];

/**
 * Every figure of a position in which chance has a part, by formula and as simulated: of the position itself, then stage
 * by stage, then stock by stock.
 *
 * Figures that are undefined are left out, and so are those that are nothing in both.
 */
export function comparedFigures(position: Position, simulated: SimulatedPosition): ComparedFigure[] {
  const { stages, stocks } = simulated;
  return [
    ...compare(OF_POSITION, position, simulated, {}),
    ...position.stages.flatMap((told, stage) => compare(OF_STAGE, told, stages[stage], { stage })),
    ...position.stocks.flatMap((told, stock) => compare(OF_STOCK, told, stocks[stock], { stock })),
  ];
}

function compare<Owner>(
  figures: Figures<Owner>,
  told: Owner,
  played: Owner | undefined,
  subject: Subject,
): ComparedFigure[] {
  if (played === undefined) return [];
  return figures.flatMap(([key, of]) => {
    const [formula, simulated] = [of(told), of(played)];
    if (typeof formula !== 'number' || simulated === null || typeof simulated === 'number') return [];
    if (formula === 0 && simulated.mean === 0) return [];
    return [{ reference: ref(key, subject), formula, simulated, verdict: verdictOn(formula, simulated) }];
  });
}

/** What is off by no more than this, relatively, decides nothing. */
const CLOSE = 0.02;
/** What two ways of adding up the same numbers may differ by. */
const ROUNDING = 1e-9;

function verdictOn(formula: number, { mean, halfWidth }: Estimate): Verdict {
  if (halfWidth === null) return 'open';
  const difference = Math.abs(formula - mean);
  const size = Math.max(Math.abs(formula), Math.abs(mean));
  if (difference <= halfWidth + ROUNDING * size) return 'within';
  return difference <= CLOSE * size ? 'close' : 'apart';
}
