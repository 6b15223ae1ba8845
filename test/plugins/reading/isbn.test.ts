import fc from 'fast-check';
import { isbn10, isbn13 } from '../../../plugins/reading/catalogue/isbn.ts';

describe('an ISBN', () => {
  test.each<readonly [string, string | undefined]>([
    ['9787302511625', '9787302511625'],
    ['7302511624', '9787302511625'],
    ['978-7-302-51162-5', '9787302511625'],
    ['ISBN 978 7 302 51162 5', '9787302511625'],
    ['ISBN-13: 978-7-302-51162-5', '9787302511625'],
    ['９７８７３０２５１１６２５', '9787302511625'],
    // As people and programs write the dash: em, en, horizontal bar, non-breaking, minus, full-width.
    ...['—', '–', '―', '‑', '−', '－', '\u00ad'].map((dash) => [`978${dash}7302511625`, '9787302511625'] as const),
    ['978—6096074743', '9786096074743'],
    ['ISBN—13 978—7302511625', '9787302511625'],
    // As exports write it.
    ['="9787302511625"', '9787302511625'],
    ['\u200b9787302511625\u200e', '9787302511625'],
    // Printed music, and what only fills a cell.
    ['9790260000438', undefined],
    ['979-0-2600-0043-8', undefined],
    ['0000000000', undefined],
    ['9780000000002', undefined],
    ['1111111111', undefined],
    ['9781111111113', undefined],
    ['9787302511626', undefined],
    ['7302511625', undefined],
    ['080442957X', '9780804429573'],
    ['0-8044-2957-x', '9780804429573'],
    ['0804429570', undefined],
    ['X804429573', undefined],
    ['9791034304066', '9791034304066'],
    ['9771234567003', undefined],
    ['', undefined],
    ['978730251162', undefined],
    ['97873025116255', undefined],
  ])('%s reads as %s', (written, expected) => expect(isbn13(written)).toBe(expected));

  test('of a book that has both is the same in either form', () => {
    expect(isbn10('9787302511625')).toBe('7302511624');
    expect(isbn10('9780804429573')).toBe('080442957X');
    expect(isbn10('9791034304066')).toBeUndefined();
  });

  const nine = fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
    .filter((digits) => new Set(digits).size > 1);
  const written = (digits: readonly number[]) => {
    const candidates = [...'0123456789X'].map((check) => digits.join('') + check);
    return candidates.filter((candidate) => isbn13(candidate) !== undefined);
  };

  test('has exactly one check digit, and converts to thirteen and back', () => {
    fc.assert(
      fc.property(nine, (digits) => {
        const [ten, ...more] = written(digits);
        expect(more).toEqual([]);
        const thirteen = isbn13(ten as string) as string;
        expect(isbn13(thirteen)).toBe(thirteen);
        expect(isbn10(thirteen)).toBe(ten);
      }),
    );
  });

  test('with one digit wrong, or two neighbours of the ten-character form exchanged, is refused', () => {
    fc.assert(
      fc.property(nine, fc.nat(8), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const ten = written(digits)[0] as string;
        const wrong = [...ten];
        wrong[at] = String((Number(ten[at]) + by) % 10);
        expect(isbn13(wrong.join(''))).toBeUndefined();
        const thirteen = [...(isbn13(ten) as string)];
        thirteen[at + 3] = wrong[at] as string;
        expect(isbn13(thirteen.join(''))).toBeUndefined();
        const swapped = [...ten];
        [swapped[at], swapped[at + 1]] = [ten[at + 1] as string, ten[at] as string];
        if (swapped.join('') !== ten) expect(isbn13(swapped.join(''))).toBeUndefined();
      }),
    );
  });
});
