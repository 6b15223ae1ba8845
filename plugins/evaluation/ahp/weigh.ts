import { apportion } from 'qinxue/plugin';
import { type Consistency, consistencyOf } from './consistency.ts';
import { principal } from './eigenvector.ts';
import type { Matrix } from './judgement.ts';

export interface Weighing extends Consistency {
  /** In basis points, in the order of the rows; they add up to 10000. */
  readonly weights: readonly number[];
  /** The row and column of the judgement that agrees least with the others. */
  readonly doubtful: readonly [number, number];
}

/** The weights that the judgements of one or several experts come to; of several, by the geometric mean. */
export function weigh(matrices: readonly Matrix[]): Weighing {
  const joined = geometricMean(matrices);
  const { vector, lambdaMax } = principal(joined);
  return {
    ...consistencyOf(lambdaMax, joined.length),
    weights: apportion(vector),
    doubtful: leastAgreeing(joined, vector),
  };
}

/** Where the judgement is farthest from what the weights say, above the diagonal. */
function leastAgreeing(matrix: readonly (readonly number[])[], vector: readonly number[]): [number, number] {
  let [place, farthest]: [[number, number], number] = [[0, 0], 0];
  for (const [i, row] of matrix.entries())
    for (let j = i + 1; j < row.length; j++) {
      const distance = Math.abs(Math.log(((row[j] ?? 1) * (vector[j] ?? 1)) / (vector[i] ?? 1)));
      if (distance > farthest) [place, farthest] = [[i, j], distance];
    }
  return place;
}

/** Judgement by judgement; reciprocal ones stay reciprocal, which an arithmetic mean would not keep. */
function geometricMean(matrices: readonly Matrix[]): number[][] {
  const [first = []] = matrices;
  return first.map((row, i) =>
    row.map((_, j) => {
      // Products of whole numbers first: the order of the experts does not matter, to the last digit.
      const each = matrices.map((matrix) => matrix[i]?.[j] ?? { n: 1, d: 1 });
      const above = each.reduce((product, { n }) => product * n, 1);
      const below = each.reduce((product, { d }) => product * d, 1);
      return (above / below) ** (1 / matrices.length);
    }),
  );
}
