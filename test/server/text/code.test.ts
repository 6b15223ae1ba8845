import fc from 'fast-check';
import { codeFault, codeText, identityFault } from '../../../server/kernel/base/text/code.ts';
import { personName, plainText } from '../../../server/kernel/base/text/plain-text.ts';

/** What takes no room, put anywhere; and what may stand around. */
const unseen = fc.constantFrom(
  ...['\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u202A', '\u202C', '\u202E', '\u2060', '\u2064', '\u2066'],
  ...['\u2069', '\uFEFF', '\u00AD', '\u034F', '\u180E', '\uFE0F', '\u3164'],
);
const around = fc.constantFrom('', ' ', '\t', '\u3000', '\u00A0', '\r\n', '  ');
const code = fc
  .string({ unit: fc.constantFrom(...'ABZabz019._-车间一'), minLength: 1, maxLength: 12 })
  .filter((text) => identityFault(text) === undefined);

/** Another text that looks like the code: full-width letters, marks that nobody sees, what Excel puts around. */
const lookalike = (text: string) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(text.length), unseen), { maxLength: 4 }),
      fc.infiniteStream(fc.boolean()),
      around,
      around,
      fc.nat(2),
    )
    .map(([marks, widths, before, after, wrapping]) => {
      const wide = [...text].map((letter) => (next(widths) ? widened(letter) : letter));
      for (const [at, mark] of marks) wide.splice(at, 0, mark);
      const marked = wide.join('');
      return `${before}${[marked, `="${marked}"`, `'${marked}`][wrapping]}${after}`;
    });
const next = (stream: Iterator<boolean>) => stream.next().value === true;
const widened = (letter: string) => {
  if (letter === '-') return '—';
  return letter > ' ' && letter <= '~' ? String.fromCodePoint(letter.charCodeAt(0) + 0xfee0) : letter;
};

describe('a code', () => {
  test('is one with whatever looks the same', () => {
    const pairs = code.chain((text) => fc.tuple(fc.constant(text), lookalike(text)));
    fc.assert(
      fc.property(pairs, ([text, other]) => expect(codeText(other)).toBe(text)),
      { numRuns: 500 },
    );
  });

  test('differs from whatever looks otherwise', () => {
    fc.assert(
      fc.property(code, code, (a, b) => expect(codeText(a) === codeText(b)).toBe(a === b)),
      { numRuns: 500 },
    );
  });

  test('has one form, which is its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) =>
        expect(codeText(codeText(text))).toBe(codeText(text)),
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['R0001\u200B', 'R0001'],
    ['\u202BR0001\u202C', 'R0001'],
    ['="00R0001"', '00R0001'],
    ["'00101", '00101'],
    ['Ｔ９９', 'T99'],
    ['X–01', 'X-01'],
    ['X  01', 'X 01'],
  ])('%j is read as %s', (text, expected) => expect(codeText(text)).toBe(expected));

  test.each([
    ['X 一 车间', 'BAD_CODE'],
    ['X/01', 'BAD_CODE'],
    ['-1', 'BAD_CODE'],
    ['1E+05', 'NUMBER_FORMAT'],
    ['a'.repeat(65), 'TOO_LONG'],
    ['铸造-1', undefined],
    ['2026-03-01', undefined],
  ])('%j has the fault %s', (text, fault) => expect(codeFault(text)).toBe(fault));

  test.each([
    ['100000.0', 'DECIMAL_FORMAT'],
    ['2026/3/1', 'DATE_FORMAT'],
    ['2026-03-01 00:00:00', 'DATE_FORMAT'],
    ['3月1日', 'DATE_FORMAT'],
    ['00101', undefined],
  ])('of a person, %j has the fault %s', (text, fault) => expect(identityFault(text)).toBe(fault));
});

describe('a text for people', () => {
  test.each([
    ['张\u200B三 ', '张三'],
    ['\u202E李四', '李四'],
    ['e\u0301', '\u00E9'],
    ['a\0b\u0007', 'ab'],
    ['第一行\r\n第二行', '第一行\n第二行'],
    ['👩\u200D🔧 👍🏽', '👩\u200D🔧 👍🏽'],
  ])('%j is kept as %j', (text, expected) => expect(plainText(text)).toBe(expected));

  test.each([
    ['张　三', '张三'],
    ['欧阳  娜娜', '欧阳娜娜'],
    [' Anna  Maria ', 'Anna Maria'],
    ['阿依努尔·买买提', '阿依努尔·买买提'],
    ['Ａｎｎａ　Ｂ２', 'Anna B2'],
    ['王芳（大）', '王芳（大）'],
  ])('as a name %j is %j', (text, expected) => expect(personName(text)).toBe(expected));
});
