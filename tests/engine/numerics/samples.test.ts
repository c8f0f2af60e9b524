import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ascendingOrder, inOrder } from '../../../src/engine/numerics/ascendingOrder.ts';
import { sampleQuantiles } from '../../../src/engine/numerics/sampleQuantiles.ts';
import { studentQuantile } from '../../../src/engine/numerics/studentQuantile.ts';
import { forAll } from '../../support/forAll.ts';
import { expectNear } from '../../support/near.ts';

const times = fc.array(
  fc.oneof(fc.double({ min: 0, max: 1e300, noNaN: true }), fc.integer({ min: 0, max: 5 }), fc.constantFrom(0, 5e-324)),
  { maxLength: 300 },
);

describe('ascendingOrder', () => {
  it('sorts times of any size, equal ones as they stand', () => {
    forAll(
      times,
      (list) => {
        const values = Float64Array.from(list, (value) => value + 0);
        const sorted = inOrder(values, ascendingOrder(values));
        expect(sorted).toEqual(values.toSorted());
        const order = ascendingOrder(values);
        const stable = [...values.keys()].sort((i, j) => (values[i] ?? 0) - (values[j] ?? 0));
        if (order !== null) expect([...order]).toEqual(stable);
      },
      300,
    );
  });

  it('says that there is nothing to sort', () => {
    expect(ascendingOrder(Float64Array.of())).toBeNull();
    expect(ascendingOrder(Float64Array.of(0, 1, 1, 2))).toBeNull();
    expect(ascendingOrder(Float64Array.of(1, 0))).toEqual(Int32Array.of(1, 0));
  });
});

describe('sampleQuantiles', () => {
  it('gives the least value that a share of the sample does not pass', () => {
    forAll(
      fc.array(fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 3 })), {
        minLength: 1,
        maxLength: 200,
      }),
      (list) => {
        const values = Float64Array.from(list, (value) => value + 0);
        const shares = [0.01, 0.5, 0.9, 0.99, 1];
        const sorted = values.toSorted();
        const known = shares.map((share) => sorted[Math.ceil(share * values.length - 1e-9) - 1] ?? Number.NaN);
        expect(sampleQuantiles(values, shares)).toEqual(known);
      },
      300,
    );
  });

  it('takes a tenth of ten for one, whatever rounding makes of it', () => {
    const values = Float64Array.from({ length: 10 }, (_, i) => i);
    expect(sampleQuantiles(values, [0.1, 0.3, 0.7])).toEqual([0, 2, 6]);
  });
});

describe('studentQuantile', () => {
  // Any table of Student's law, two-sided 5 %.
  it.each([
    [1, 12.7062],
    [2, 4.3027],
    [3, 3.1824],
    [9, 2.2622],
    [19, 2.093],
    [30, 2.0423],
    [120, 1.9799],
    [999, 1.9623],
  ])('is that of the tables for %d degrees of freedom', (degrees, known) => {
    expectNear(studentQuantile(degrees), known, 3e-5);
  });
});
