import fc from 'fast-check';
import { judgementText, type Matrix, readMatrix } from '../../../plugins/evaluation/ahp/judgement.ts';
import { weigh } from '../../../plugins/evaluation/ahp/weigh.ts';

const five = [
  ['1', '1/2', '4', '3', '3'],
  ['2', '1', '7', '5', '5'],
  ['1/4', '1/7', '1', '1/2', '1/3'],
  ['1/3', '1/5', '2', '1', '1'],
  ['1/3', '1/5', '3', '1', '1'],
];

const matrix: fc.Arbitrary<Matrix> = fc.integer({ min: 1, max: 7 }).chain((size) =>
  fc
    .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.boolean()), { minLength: size ** 2, maxLength: size ** 2 })
    .map((cells) =>
      Array.from({ length: size }, (_, i) =>
        Array.from({ length: size }, (_, j) => {
          if (i === j) return { n: 1, d: 1 };
          const [value, isReciprocal] = cells[Math.min(i, j) * size + Math.max(i, j)] as [number, boolean];
          return isReciprocal === i < j ? { n: 1, d: value } : { n: value, d: 1 };
        }),
      ),
    ),
);

const thrown = (rows: string[][], size = rows.length) => {
  try {
    readMatrix(rows, size, 'input.judgements');
    return undefined;
  } catch (error) {
    return error as { code: string; details: { argument: string } };
  }
};

describe('The analytic hierarchy process', () => {
  test('gives the weights, eigenvalue and consistency of the textbook', () => {
    const result = weigh([readMatrix(five, 5, 'input.judgements')]);
    expect(result.lambdaMax).toBe(50_721);
    expect(result.cr).toBe(161);
    expect(result.isAccepted).toBe(true);
    expect(result.weights).toEqual([2636, 4758, 538, 981, 1087]);
  });

  test('refuses who goes round in a circle', () => {
    const rows = [
      ['1', '9', '1/9'],
      ['1/9', '1', '9'],
      ['9', '1/9', '1'],
    ];
    expect(weigh([readMatrix(rows, 3, 'input.judgements')]).isAccepted).toBe(false);
  });

  test('takes several experts together by the geometric mean', () => {
    const [one, other] = [
      [
        ['1', '4'],
        ['1/4', '1'],
      ],
      [
        ['1', '1'],
        ['1', '1'],
      ],
    ].map((rows) => readMatrix(rows, 2, 'input.judgements')) as [Matrix, Matrix];
    // √4 = 2: two thirds and one third.
    expect(weigh([one, other]).weights).toEqual([6667, 3333]);
    expect(weigh([other, one])).toEqual(weigh([one, other]));
  });

  test('adds up to the whole, is never better than consistent, and follows its rows', () => {
    fc.assert(
      fc.property(matrix, (judged) => {
        const { weights, lambdaMax, cr } = weigh([judged]);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(10_000);
        expect(lambdaMax).toBeGreaterThanOrEqual(judged.length * 10_000 - 1);
        expect(cr).toBeGreaterThanOrEqual(0);
        const turned = [...judged].reverse().map((row) => [...row].reverse());
        for (const [i, weight] of [...weigh([turned]).weights].reverse().entries())
          expect(Math.abs(weight - (weights[i] ?? 0))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('reads what it wrote', () => {
    fc.assert(
      fc.property(matrix, (judged) => {
        expect(
          readMatrix(
            judged.map((row) => row.map(judgementText)),
            judged.length,
            'm',
          ),
        ).toEqual(judged);
      }),
    );
  });

  test('names the place of what is no judgement or contradicts its opposite', () => {
    const at = (i: number, j: number, cell: string) =>
      five.map((row, r) => row.map((c, k) => (r === i && k === j ? cell : c)));
    expect(thrown(at(0, 2, '10'))?.details.argument).toBe('input.judgements.0.2');
    expect(thrown(at(0, 2, '2/3'))?.details.argument).toBe('input.judgements.0.2');
    expect(thrown(at(1, 1, '3'))?.details.argument).toBe('input.judgements.1.1');
    expect(thrown(at(0, 2, '5'))?.details.argument).toBe('input.judgements.2.0');
    expect(thrown(five, 4)).toMatchObject({ code: 'BAD_INPUT', details: { argument: 'input.judgements' } });
    expect(thrown(five)).toBeUndefined();
  });
});
