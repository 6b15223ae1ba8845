import { badInput } from 'qinxue/plugin';

/** How much more a row matters than a column: 1 to 9, or the reciprocal. */
export interface Judgement {
  readonly n: number;
  readonly d: number;
}

/** A square of judgements; the opposite of each is its reciprocal. */
export type Matrix = readonly (readonly Judgement[])[];

/** The random index is known for so many. */
export const MOST_COMPARED = 11;

/**
 * Reads `"1/3"`, `"1"`, `"7"` … row by row.
 * @throws BAD_INPUT with the place, like `input.judgements.0.2`.
 */
export function readMatrix(rows: readonly (readonly string[])[], size: number, path: string): Matrix {
  if (size > MOST_COMPARED) throw badInput(path, `compares more than ${MOST_COMPARED}; make groups of them.`);
  if (rows.length !== size || rows.some((row) => row.length !== size))
    throw badInput(path, `must be ${size} rows of ${size} judgements, one for each node of the group.`);
  const matrix = rows.map((row, i) => row.map((text, j) => readJudgement(text, `${path}.${i}.${j}`)));
  for (const [i, row] of matrix.entries())
    for (const [j, { n, d }] of row.entries()) {
      const opposite = matrix[j]?.[i];
      if (i === j && n !== d) throw badInput(`${path}.${i}.${j}`, 'must be 1: nothing matters more than itself.');
      if (n !== opposite?.d || d !== opposite.n)
        throw badInput(`${path}.${j}.${i}`, `must be the reciprocal of ${text({ n, d })}, which stands opposite.`);
    }
  return matrix;
}

export const text = ({ n, d }: Judgement) => (d === 1 ? String(n) : `${n}/${d}`);

function readJudgement(written: string, path: string): Judgement {
  const [, one, reciprocal] = /^\s*(?:([1-9])|1\s*\/\s*([1-9]))\s*$/.exec(written) ?? [];
  if (one) return { n: Number(one), d: 1 };
  if (reciprocal) return { n: 1, d: Number(reciprocal) };
  throw badInput(path, 'must be 1 to 9 or one of the reciprocals "1/2" to "1/9".');
}
