const STEPS = 10_000;
const CLOSE = 1e-14;

/** The principal eigenvector of a positive matrix, its sum 1, and its eigenvalue, by repeated multiplication. */
export function principal(matrix: readonly (readonly number[])[]): { vector: number[]; lambdaMax: number } {
  let vector = matrix.map(() => 1 / matrix.length);
  for (let step = 0; step < STEPS; step++) {
    const next = multiplied(matrix, vector);
    const sum = total(next);
    const normal = next.map((value) => value / sum);
    const moved = Math.max(...normal.map((value, i) => Math.abs(value - (vector[i] ?? 0))));
    vector = normal;
    if (moved < CLOSE) break;
  }
  // The vector's sum is 1, so that of its product is the eigenvalue.
  return { vector, lambdaMax: total(multiplied(matrix, vector)) };
}

const multiplied = (matrix: readonly (readonly number[])[], vector: readonly number[]) =>
  matrix.map((row) => row.reduce((sum, value, j) => sum + value * (vector[j] ?? 0), 0));

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
