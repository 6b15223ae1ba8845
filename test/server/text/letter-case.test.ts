import fc from 'fast-check';
import { casesOf } from '../../../server/kernel/base/text/letter-case.ts';

test('a letter stands with all its cases, the rare ones among them', () => {
  expect(new Set(casesOf('é'))).toEqual(new Set(['é', 'É']));
  expect(new Set(casesOf('Σ'))).toEqual(new Set(['σ', 'Σ', 'ς']));
  expect(new Set(casesOf('k'))).toEqual(new Set(['k', 'K', '\u212a']));
  expect(casesOf('中')).toEqual(['中']);
  expect(casesOf('%')).toEqual(['%']);
});

test('whatever becomes a letter in lower case is among its cases, and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (letter) => {
      const cases = casesOf(letter);
      expect(cases).toContain(letter);
      for (const each of cases) expect(new Set(casesOf(each))).toEqual(new Set(cases));
      const folded = new Set(cases.map((each) => each.toLowerCase().replace('ς', 'σ')));
      expect(folded.size).toBe(1);
    }),
    { numRuns: 2_000 },
  );
});
