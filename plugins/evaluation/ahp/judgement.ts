import { badInput, text } from 'qinxue/plugin';

/** How much more a row matters than a column: 1 to 9, or the reciprocal. */
export interface Judgement {
  readonly n: number;
  readonly d: number;
}

/** A square of judgements; the opposite of each is its reciprocal. */
export type Matrix = readonly (readonly Judgement[])[];

/** The random index is known for so many. */
export const MAX_COMPARED = 11;

/**
 * Reads `"1/3"`, `"1"`, `"7"` … row by row.
 * @throws BAD_INPUT with the place, like `input.judgements.0.2`.
 */
export function readMatrix(rows: readonly (readonly string[])[], size: number, path: string): Matrix {
  if (size > MAX_COMPARED)
    throw badInput(
      path,
      text(`compares more than ${MAX_COMPARED}; make groups of them.`, `比较的指标超过 ${MAX_COMPARED} 个，请分组。`),
    );
  if (rows.length !== size || rows.some((row) => row.length !== size))
    throw badInput(path, {
      en: `must be ${size} rows of ${size} judgements, one for each node of the group.`,
      zh: `须为 ${size} 行 ${size} 列，组内每个指标一行一列。`,
    });
  const matrix = rows.map((row, i) => row.map((cell, j) => readJudgement(cell, `${path}.${i}.${j}`)));
  for (const [i, row] of matrix.entries())
    for (const [j, { n, d }] of row.entries()) {
      const opposite = matrix[j]?.[i];
      if (i === j && n !== d)
        throw badInput(
          `${path}.${i}.${j}`,
          text('must be 1: nothing matters more than itself.', '须为 1：任何指标与自身同等重要。'),
        );
      if (n !== opposite?.d || d !== opposite.n)
        throw badInput(`${path}.${j}.${i}`, {
          en: `must be the reciprocal of ${judgementText({ n, d })}, which stands opposite.`,
          zh: `须为对称位置 ${judgementText({ n, d })} 的倒数。`,
        });
    }
  return matrix;
}

export const judgementText = ({ n, d }: Judgement) => (d === 1 ? String(n) : `${n}/${d}`);

function readJudgement(written: string, path: string): Judgement {
  const [, one, reciprocal] = /^\s*(?:([1-9])|1\s*\/\s*([1-9]))\s*$/.exec(written) ?? [];
  if (one) return { n: Number(one), d: 1 };
  if (reciprocal) return { n: 1, d: Number(reciprocal) };
  throw badInput(
    path,
    text('must be 1 to 9 or one of the reciprocals "1/2" to "1/9".', '须为 1 到 9，或倒数“1/2”到“1/9”。'),
  );
}
