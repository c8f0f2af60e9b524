import type {
  Cost,
  Customization,
  LeadTime,
  Position,
  ProductionDelivery,
  StagePerformance,
  StockPerformance,
} from '../performance/position.ts';

/** The keys of a record whose values are numbers, or nothing where they are undefined. */
type FiguresOf<T> = { [Key in keyof T & string]: T[Key] extends number | null ? Key : never }[keyof T & string];

/** Every figure that the engine tells of a position, by its place there; where the point stands is the user's own. */
export type EngineFigure =
  | Exclude<FiguresOf<Position>, 'codp'>
  | `leadTime.${FiguresOf<LeadTime>}`
  | `pd.${FiguresOf<ProductionDelivery>}`
  | `customization.${FiguresOf<Customization>}`
  | `cost.${FiguresOf<Cost>}`
  | `stage.${FiguresOf<StagePerformance>}`
  | `stock.${Exclude<FiguresOf<StockPerformance>, 'boundary'>}`;

/** What follows from those at once, and is shown beside them. */
export type DerivedFigure =
  | 'best'
  | 'contactsAYear'
  | 'lateWhenLate'
  | 'stock.worth'
  | 'point.items'
  | 'point.combined'
  | 'point.worth'
  | 'plan.cost'
  | 'plan.stockCost'
  | 'plan.safetyStock'
  | 'plan.netTime'
  | 'plan.serviceTime'
  | 'stage.serversNeeded'
  | 'stage.highestRate'
  | 'wish.coverage';

/** Every figure that can be asked for. */
export type FigureKey = EngineFigure | DerivedFigure;

/** Whose figure it is: of the position unless something is named, by its place in the list of the position. */
export interface Subject {
  readonly stage?: number;
  readonly stock?: number;
  /** A group of like items of the stock. */
  readonly item?: number;
  readonly wish?: number;
  /** Another position of the decoupling point than the one asked about. */
  readonly codp?: number;
}
