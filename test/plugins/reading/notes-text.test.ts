import fc from 'fast-check';
import { hashDistance, shinglesOf, simHash, similarity } from '../../../plugins/reading/notes/similarity.ts';
import { countWords } from '../../../plugins/reading/notes/words.ts';

describe('the words of a note', () => {
  test.each([
    ['', 0],
    [' \n,。!?', 0],
    ['学而时习之,不亦说乎?', 9],
    ['I read it in 3 days.', 6],
    ["don't stop – state-of-the-art", 3],
    ['读《资本论》 in 3 days', 7],
    ['数控 CNC 编程', 5],
    ['版本 2.0 発表しました', 9],
    ['😀 好 😀', 1],
  ])('%j has %d', (text, expected) => expect(countWords(text)).toBe(expected));

  const han = fc.array(fc.constantFrom(...'工厂学习型组织读书'), { maxLength: 40 });
  test('add up, whichever script stands beside which', () => {
    fc.assert(
      fc.property(han, fc.array(fc.constantFrom('CNC', 'lathe', '42'), { maxLength: 20 }), (zh, en) => {
        expect(countWords(zh.join(''))).toBe(zh.length);
        expect(countWords(`${zh.join('')}${en.join(' ')}`)).toBe(zh.length + en.length);
      }),
    );
  });
});

describe('the similarity of notes', () => {
  const own =
    '读完《大国工匠》后,我对本职工作有了新的认识。书中每一位工匠都在平凡的岗位上坚持了几十年,把一件小事做到极致。我在车间操作数控车床,过去总觉得差不多就行,现在明白了精度就是尊严。';
  const copied = `${own.replaceAll(',', ', ').replace('我对', '我 对')}以上是我的体会。`;
  const other = '《资本论》第一卷从商品讲起,分析了价值的两重性。读这本书要慢,每一章都要做提纲,否则前后概念容易混淆。';
  const between = (one: string, two: string) => similarity(shinglesOf(one), shinglesOf(two));

  test('is whole for the same words, high for a copy with other punctuation, low for another text', () => {
    expect(between(own, own)).toBe(10000);
    expect(between(own, copied)).toBeGreaterThan(8500);
    expect(between(own, other)).toBeLessThan(500);
    expect(between('', '')).toBe(0);
    expect(between('。,!', own)).toBe(0);
  });

  test('by their hashes is near for a copy and far for another text', () => {
    const hash = (text: string) => simHash(shinglesOf(text));
    expect(hash(own)).toMatch(/^[0-9a-f]{16}$/);
    expect(hashDistance(hash(own), hash(own))).toBe(0);
    expect(hashDistance(hash(own), hash(copied))).toBeLessThan(12);
    expect(hashDistance(hash(own), hash(other))).toBeGreaterThan(16);
    expect(hashDistance('0000000000000000', 'ffffffffffffffff')).toBe(64);
  });

  test('is symmetric, within bounds, and whole exactly for the same shingles', () => {
    const text = fc.array(fc.constantFrom(...'读书学习ab '), { maxLength: 30 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, text, (one, two) => {
        const value = between(one, two);
        expect(between(two, one)).toBe(value);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(10000);
        const [a, b] = [shinglesOf(one), shinglesOf(two)];
        const isSame = a.size > 0 && a.size === b.size && [...a].every((shingle) => b.has(shingle));
        expect(value === 10000).toBe(isSame);
      }),
    );
  });
});
