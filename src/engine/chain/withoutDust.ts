import type { Chain, Stage } from './chain.ts';

/** Below this a number of the file means nothing: 10⁻⁶⁰ days, or orders a day. */
const DUST = 1e-60;

/**
 * The same chain with numbers too small to mean anything taken as 0, or as 10⁻⁶⁰ where they must stay above 0.
 *
 * The format allows every number a file can hold, down to 10⁻³²³; squares of such numbers vanish and their quotients
 * are undefined. Without them every figure of every valid chain is finite.
 */
export function withoutDust(chain: Chain): Chain {
  const { demand, finance, market } = chain;
  return {
    ...chain,
    timeUnitsPerYear: positive(chain.timeUnitsPerYear),
    stages: chain.stages.map(stageWithoutDust),
    demand: {
      ...demand,
      mean: positive(demand.mean),
      std: settled(demand.std),
      forecastError: settled(demand.forecastError),
    },
    finance: { ...finance, designLifeYears: positive(finance.designLifeYears) },
    market: {
      ...market,
      tolerated: market.tolerated && { mean: positive(market.tolerated.mean), cv: settledSpread(market.tolerated.cv) },
      promise: 'time' in market.promise ? { time: settled(market.promise.time) } : market.promise,
    },
  };
}

function stageWithoutDust(stage: Stage): Stage {
  return {
    ...stage,
    time: { mean: settled(stage.time.mean), cv: settledSpread(stage.time.cv) },
    setup: { ...stage.setup, time: settled(stage.setup.time) },
  };
}

function settled(value: number): number {
  return value < DUST ? 0 : value;
}

function positive(value: number): number {
  return Math.max(DUST, value);
}

/** A spread of less than a millionth of the mean is none. */
function settledSpread(cv: number): number {
  return cv < 1e-6 ? 0 : cv;
}
