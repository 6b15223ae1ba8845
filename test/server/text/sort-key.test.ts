import fc from 'fast-check';
import { loadPinyin } from '../../../server/kernel/base/text/pinyin.ts';
import { keyPattern, SORT_KEY_LENGTH, sortKey, soughtPinyin } from '../../../server/kernel/base/text/sort-key.ts';

/** As the databases compare: by code point, which is by byte. */
const sorted = (texts: readonly string[], isPerson = false) =>
  texts.toSorted((a, b) => Buffer.compare(Buffer.from(sortKey(a, isPerson)), Buffer.from(sortKey(b, isPerson))));

const isFound = (text: string, query: string, isPerson = true) => {
  const letters = soughtPinyin(query);
  const like = keyPattern(letters ?? '', 'contains').replaceAll('%', '.*');
  return letters !== undefined && new RegExp(`^${like}$`, 's').test(sortKey(text, isPerson));
};

describe('the order of texts', () => {
  beforeAll(loadPinyin);

  test('of Chinese names is that of pinyin, surnames as surnames are read', () => {
    const names = ['安然', '白云', '陈刚', '李四', '钱多', '王五', '张三', '赵敏', '周杰'];
    expect(sorted(names.toReversed(), true)).toEqual(names);
    // 曾 is zeng and not ceng, 单 shan and not dan, 仇 qiu and not chou, 尉迟 yuchi and not weichi.
    const others = ['陈刚', '仇英', '单田芳', '尉迟恭', '曾国藩', '张三'];
    expect(sorted(others.toReversed(), true)).toEqual(others);
  });

  test.each([
    ['种师道', 'chongshidao', 'csd'],
    ['祭遵', 'zhaizun', 'zz'],
    ['撒明', 'saming', 'sm'],
    ['秘明', 'biming', 'bm'],
  ])('knows that the surname of %s is read as in %s', (name, pinyin, initials) => {
    expect([isFound(name, pinyin), isFound(name, initials)]).toEqual([true, true]);
    // In any other text the character is read as ever.
    expect(isFound(name, pinyin, false)).toBe(name === '撒明');
  });

  test('keeps those of one surname together, whatever sounds alike', () => {
    const names = ['黎明', '李二', '李四', '李五', '理三', '连成'];
    expect(sorted(names.toReversed(), true)).toEqual(names);
  });

  test('has signs first, numbers by their value, then Latin letters, then Chinese', () => {
    const titles = [
      '(试)安全',
      '2号机',
      '10号机',
      '007',
      'AQ 2',
      'aq-10',
      'Excel',
      '安全',
      '焊工 2',
      '焊工 10',
      '西安',
      '先进',
    ];
    const order = [
      '(试)安全',
      '2号机',
      '007',
      '10号机',
      'AQ 2',
      'aq-10',
      'Excel',
      '安全',
      '焊工 2',
      '焊工 10',
      '西安',
      '先进',
    ];
    expect(sorted(titles)).toEqual(order);
    expect(sorted(['ｂ', 'Á', 'C', 'a'])).toEqual(['Á', 'a', 'ｂ', 'C']);
  });

  test('is the same for what looks the same, and every key fits its column', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const key = sortKey(text);
        expect([...key].length).toBeLessThanOrEqual(SORT_KEY_LENGTH);
        expect(sortKey(text.normalize('NFC'))).toBe(sortKey(text.normalize('NFD')));
        expect(sortKey(`\u200B${text}\u202C`)).toBe(key);
      }),
    );
    expect([...sortKey('安'.repeat(300))].length).toBeLessThanOrEqual(SORT_KEY_LENGTH);
  });

  test.each([
    ['张三', 'zhangsan', true],
    ['张三', 'Zhang San', true],
    ['张三', 'zhāng sān', true],
    ['张三', 'zs', true],
    ['张三', 'san', true],
    ['张三', 'zhangsi', false],
    ['曾国藩', 'zeng', true],
    ['曾国藩', 'zgf', true],
    ['吕布', 'lvbu', true],
    ['吕布', 'lü bu', true],
    ['张三', '三', false],
    ['张三', '1', false],
    ['Zhang San', 'zs', false],
  ])('%s is found by %s: %s', (text, query, found) => expect(isFound(text, query)).toBe(found));
});
