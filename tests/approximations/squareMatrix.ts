/** A square matrix, row after row. */
export interface SquareMatrix {
  readonly size: number;
  readonly values: Float64Array;
}

/** A matrix of the values that a function gives for each row and column. */
export function matrixOf(size: number, value: (row: number, column: number) => number): SquareMatrix {
  const values = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) values[row * size + column] = value(row, column);
  }
  return { size, values };
}

export function entry(matrix: SquareMatrix, row: number, column: number): number {
  return matrix.values[row * matrix.size + column] ?? 0;
}

/** a·b */
export function product({ size, values: a }: SquareMatrix, { values: b }: SquareMatrix): SquareMatrix {
  const result = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < size; k++) {
      const factor = a[i * size + k] ?? 0;
      if (factor === 0) continue;
      for (let j = 0; j < size; j++)
        result[i * size + j] = (result[i * size + j] ?? 0) + factor * (b[k * size + j] ?? 0);
    }
  }
  return { size, values: result };
}

/** a + factor·b */
export function sum({ size, values: a }: SquareMatrix, { values: b }: SquareMatrix, factor = 1): SquareMatrix {
  return { size, values: a.map((value, i) => value + factor * (b[i] ?? 0)) };
}

export function identity(size: number): SquareMatrix {
  return matrixOf(size, (row, column) => (row === column ? 1 : 0));
}

/**
 * The X with a·X = b, by elimination with the largest pivot of each column.
 *
 * @throws RangeError when `a` is singular
 */
export function solve({ size, values }: SquareMatrix, right: SquareMatrix): SquareMatrix {
  const a = values.slice();
  const x = right.values.slice();
  for (let column = 0; column < size; column++) {
    const pivot = pivotRow(a, size, column);
    swapRows(a, size, column, pivot);
    swapRows(x, size, column, pivot);
    const head = a[column * size + column] ?? 0;
    if (head === 0) throw new RangeError(`the matrix is singular at column ${column}`);
    for (let row = 0; row < size; row++) {
      const factor = (a[row * size + column] ?? 0) / head;
      if (row === column || factor === 0) continue;
      for (let j = column; j < size; j++)
        a[row * size + j] = (a[row * size + j] ?? 0) - factor * (a[column * size + j] ?? 0);
      for (let j = 0; j < size; j++)
        x[row * size + j] = (x[row * size + j] ?? 0) - factor * (x[column * size + j] ?? 0);
    }
  }
  for (let row = 0; row < size; row++) {
    const head = a[row * size + row] ?? 1;
    for (let j = 0; j < size; j++) x[row * size + j] = (x[row * size + j] ?? 0) / head;
  }
  return { size, values: x };
}

function pivotRow(a: Float64Array, size: number, column: number): number {
  let best = column;
  for (let row = column + 1; row < size; row++) {
    if (Math.abs(a[row * size + column] ?? 0) > Math.abs(a[best * size + column] ?? 0)) best = row;
  }
  return best;
}

function swapRows(a: Float64Array, size: number, one: number, other: number): void {
  if (one === other) return;
  const kept = a.slice(one * size, (one + 1) * size);
  a.copyWithin(one * size, other * size, (other + 1) * size);
  a.set(kept, other * size);
}
