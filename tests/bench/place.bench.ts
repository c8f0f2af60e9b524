import { guaranteedService } from '../../src/engine/analytic/guaranteedService.ts';
import { placeStock, type ServiceLine } from '../../src/engine/decisions/placeStock.ts';
import { buildChain } from '../support/buildChain.ts';
import { cheapestOfAll } from './cheapestOfAll.ts';
import { measureTime } from './measureTime.ts';
import { report } from './report.ts';

/*
 * How long it takes to place stock along a line of a hundred stages, beside plain enumeration of all ways on twelve in
 * the same run, which has to find the same cost. `--quick` measures briefly.
 */

/** A line on which it pays to hold stock in several places: times vary, and value grows. */
function lineOf(stages: number): ServiceLine {
  const indices = Array.from({ length: stages }, (_, index) => index);
  return {
    times: indices.map((index) => 1 + ((index * 7) % 11)),
    weights: indices.map((index) => 10 + 3 * index + ((index * 5) % 13) * 4),
  };
}

const twelve = lineOf(12);
const hundred = lineOf(100);
const chain = buildChain({
  codp: 100,
  stages: hundred.times.map((mean, index) => ({ time: { mean }, addedValue: 1 + ((index * 5) % 13) })),
});

const placed = placeStock(twelve).cost;
const enumerated = cheapestOfAll(twelve);
if (Math.abs(placed - enumerated) > 1e-9 * enumerated) {
  throw new Error(`placing stock costs ${placed}, the best of all ways ${enumerated}`);
}

const budget = process.argv.includes('--quick') ? { warmUp: 200, measure: 200 } : { warmUp: 1000, measure: 2000 };

report('Placing stock along a line', [
  { name: 'baseline: all ways on 12 stages', times: measureTime(() => cheapestOfAll(twelve), budget) },
  { name: '12 stages', times: measureTime(() => placeStock(twelve), budget) },
  { name: '100 stages', times: measureTime(() => placeStock(hundred), budget), medianBar: 0.1, p95Bar: 0.1 },
  { name: 'koop place, a chain of 100 stages', times: measureTime(() => guaranteedService(chain, 100), budget) },
]);
