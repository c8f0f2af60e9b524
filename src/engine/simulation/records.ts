import type { StockCalls } from './callLots.ts';
import type { ShelfArrivals } from './matchUnits.ts';
import type { StageVisit } from './passStage.ts';
import type { ItemFactor, StageWork } from './system.ts';

/** What was seen of the orders or lots of one stage. */
export interface StageRecord extends StageVisit {
  readonly work: StageWork;
  /** When each lot was called, in sequence; null for orders, which are in the sequence of their arrival in the chain. */
  readonly calledAt: Float64Array | null;
}

/** What was seen of a stock. */
export interface StockRecord {
  readonly calls: StockCalls;
  /** Whether orders take from it, at the decoupling point; else lots of the next stock point do. */
  readonly isAtPoint: boolean;
  /** Which order each demand at the decoupling point is of; null where orders come there in sequence. */
  readonly order: Int32Array | null;
  readonly arrivals: ShelfArrivals;
  /** When each lot came, in the sequence of the calls. */
  readonly shelfTimes: Float64Array;
  /** When what each demand asks for was there, in the sequence of the demands; 0 for what stood there from the start. */
  readonly ready: Float64Array;
}

/** Who watches a play: told of every stage and stock once it is passed, so that the play itself need keep nothing. */
export interface Observer {
  /** First of all: when orders arrive in the chain. */
  readonly arrivals: (times: Float64Array) => void;
  readonly stage: (record: StageRecord) => void;
  readonly stock: (record: StockRecord) => void;
}

/** What orders ask for at the decoupling point, by time. */
export interface PointDemand {
  readonly times: Float64Array;
  /** Which order each is of; null where they are in sequence. */
  readonly order: Int32Array | null;
  /** What each chooses of a factor. */
  readonly choices: (factor: ItemFactor) => Int32Array;
}
