/** Orders or lots that take the same way through the chain, each at the same index in every list. */
export interface Flow {
  /** Customers' orders; lots of the platform, or of a family of modules, for a stock. */
  readonly kind: 'order' | 'platform' | 'module';
  /** Index among the stocks of the position that lots go to; null for orders. */
  readonly stock: number | null;
  /** Units in one lot; 1 for orders. */
  readonly lot: number;
  /** Number of each in the whole play, from 0. */
  readonly numbers: Int32Array;
  /** When each was called for: orders when they arrive [time]. */
  readonly calledAt: Float64Array;
  readonly steps: readonly FlowStep[];
  /** When each is delivered, or on the shelf [time]. */
  readonly doneAt: Float64Array;
}

/** What happened to a flow at one stage; or to orders at the decoupling point, where they wait for their parts. */
export interface FlowStep {
  /** Index in the chain; null at the decoupling point. */
  readonly stage: number | null;
  /** Null: unlimited. */
  readonly servers: number | null;
  readonly arrivals: Float64Array;
  /** When work began; at the decoupling point, when the order had all its parts. */
  readonly starts: Float64Array;
  readonly departures: Float64Array;
}

/** A stock over time: steps, each of which holds until the next. */
export interface StockTrack {
  /** Index among the stocks of the position, and its boundary. */
  readonly stock: number;
  readonly boundary: number;
  readonly isAtPoint: boolean;
  /** What changed it last, from 0 or before; ascending [time]. */
  readonly times: Float64Array;
  /** Of all items together, from that moment on [units]. */
  readonly onHand: Float64Array;
  readonly owed: Float64Array;
}

/** What lies and moves in the chain over time: means over equal steps, which follow one another from 0. */
export interface TimeSeries {
  /** How long each step is, ≥ 0 [time]. */
  readonly step: number;
  /** On hand at the decoupling point, platform and modules; and in stocks further from the customer [units]. */
  readonly onHand: Float64Array;
  readonly upstream: Float64Array;
  /** Orders that wait at the decoupling point for what is out of stock. */
  readonly backlog: Float64Array;
  /** In progress, queues included: anonymous units at forecast-driven stages, and orders at their own. */
  readonly anonymous: Float64Array;
  readonly ordered: Float64Array;
}

/**
 * One play of the chain at one position, kept whole: where everything is at any moment from 0 to `duration`, forwards and
 * backwards. Orders and lots that are in the chain at 0 have earlier times.
 */
export interface Recording {
  readonly codp: number;
  readonly duration: number;
  /** Of orders and lots, every so manyeth one is kept; stocks tell of all. */
  readonly every: number;
  /** Orders first. */
  readonly flows: readonly Flow[];
  readonly stocks: readonly StockTrack[];
  /** Of all orders and lots. */
  readonly series: TimeSeries;
}
