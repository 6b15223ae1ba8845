import { apportion } from 'qinxue/plugin';
import { type Consistency, consistencyOf } from './consistency.ts';
import { principal } from './eigenvector.ts';
import type { Matrix } from './judgement.ts';

export interface Weighing extends Consistency {
  /** In basis points, in the order of the rows; they add up to 10000. */
  readonly weights: readonly number[];
}

/** The weights that the judgements of one or several experts come to; of several, by the geometric mean. */
export function weigh(matrices: readonly Matrix[]): Weighing {
  const joined = geometricMean(matrices);
  const { vector, lambdaMax } = principal(joined);
  return { ...consistencyOf(lambdaMax, joined.length), weights: apportion(vector) };
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
