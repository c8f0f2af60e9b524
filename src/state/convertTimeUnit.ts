import { produce } from 'immer';
import type { Chain, TimeUnit } from '../engine/chain/chain.ts';

type Calendar = Readonly<Record<TimeUnit, number>>;

/** Working time: the file format's own defaults. */
const WORKING: Calendar = { minute: 120_000, hour: 2_000, day: 250, week: 50, month: 12 };

/** Day and night, all year round. */
const CONTINUOUS: Calendar = { minute: 525_600, hour: 8_760, day: 365, week: 365 / 7, month: 12 };

/** From these counts a year on, a chain is taken to count the calendar's time rather than working time. */
const CONTINUOUS_FROM: Calendar = {
  minute: 360_000,
  hour: 6_000,
  day: 300,
  week: 52.1,
  month: Number.POSITIVE_INFINITY,
};

/**
 * How many of a unit go into a year of the calendar that the chain counts in.
 *
 * A chain tells only how many of its own unit make a year, so the calendar is read from that: near working time (250
 * days, 2,000 hours) the new unit gets its working default, and a chain of 365 days or 8,760 hours gets calendar time,
 * so that its day becomes 24 hours, not 5.5. A month is a twelfth of a year in both.
 */
export function timeUnitsPerYearFor(chain: Chain, unit: TimeUnit): number {
  if (unit === chain.timeUnit) return chain.timeUnitsPerYear;
  const calendar = chain.timeUnitsPerYear >= CONTINUOUS_FROM[chain.timeUnit] ? CONTINUOUS : WORKING;
  return calendar[unit];
}

/**
 * The same chain told in another time unit: every yearly figure stays what it is.
 *
 * With f new units to an old one, f = new units a year / old units a year (day 250 → week 50: f = 0.2, five days a
 * week): times × f; rates and costs or contacts per time unit ÷ f; the standard deviation of demand per time unit
 * ÷ √f, so that its dispersion σ²/μ stays. Rates a year, the design life (years), shares and coefficients of variation
 * stay. The noise of arithmetic is rounded away, so that going there and back returns what one typed.
 *
 * @param unitsPerYear new time units a year, > 0
 */
export function convertTimeUnit(chain: Chain, unit: TimeUnit, unitsPerYear: number): Chain {
  const factor = unitsPerYear / chain.timeUnitsPerYear;
  const time = (value: number) => withoutNoise(value * factor);
  const perTime = (value: number) => withoutNoise(value / factor);
  return produce(chain, (draft) => {
    draft.timeUnit = unit;
    draft.timeUnitsPerYear = unitsPerYear;
    for (const stage of draft.stages) {
      stage.time.mean = time(stage.time.mean);
      stage.setup.time = time(stage.setup.time);
    }
    draft.demand.mean = perTime(draft.demand.mean);
    draft.demand.std = withoutNoise(draft.demand.std / Math.sqrt(factor));
    draft.finance.lateCost = perTime(draft.finance.lateCost);
    const { market } = draft;
    market.contactsPerWait = perTime(market.contactsPerWait);
    market.contactsPerLate = perTime(market.contactsPerLate);
    if (market.tolerated !== null) market.tolerated.mean = time(market.tolerated.mean);
    if ('time' in market.promise) market.promise.time = time(market.promise.time);
  });
}

/**
 * A number without the noise of arithmetic: twelve significant digits if those are all it has, else as it is. Rounding
 * always would keep a seventh of a week too short, and seven of them would no longer be the day that one typed.
 */
function withoutNoise(value: number): number {
  const rounded = Number(value.toPrecision(12));
  return Math.abs(rounded - value) <= 1e-14 * Math.abs(value) ? rounded : value;
}
