import { readFileSync } from 'node:fs';
import { decode, type Encoding } from '../../../server/csv/decode.ts';
import { encode } from './encode.ts';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/roster/${name}`, import.meta.url));

describe('decoding a CSV file', () => {
  const text = '工号,姓名\r\n001,𠮷田“慧”\r\n';

  test.each<[Encoding, boolean]>([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
    ['gb18030', false],
  ])('reads %s, with a byte order mark: %s', (encoding, mark) => {
    expect(decode(encode(text, encoding, mark))).toEqual({ encoding, text });
  });

  test('reads the same text from the files that other programs wrote', () => {
    const utf8 = decode(fixture('members.csv'));
    const gb = decode(fixture('members-gb18030.csv'));
    const wide = decode(fixture('members-unicode-text.txt'));
    expect([utf8, gb, wide]).toMatchObject([{ encoding: 'utf-8' }, { encoding: 'gb18030' }, { encoding: 'utf-16le' }]);
    if (!('text' in utf8 && 'text' in gb && 'text' in wide)) throw new Error('undecoded');
    expect(gb.text.replaceAll('\r\n', '\n')).toBe(utf8.text);
    expect(wide.text.replaceAll('\r\n', '\n').replaceAll('\t', ',')).toBe(utf8.text);
  });

  test('takes plain ASCII for UTF-8', () => {
    expect(decode(Buffer.from('a,b'))).toEqual({ encoding: 'utf-8', text: 'a,b' });
  });

  test('names the line of bytes that no encoding has', () => {
    expect(decode(fixture('members-gb18030-broken.csv'))).toMatchObject({ line: 3, refusal: { code: 'UNDECODABLE' } });
  });

  test('does not take a UTF-8 file with a broken byte for GB18030', () => {
    const whole = Buffer.from('name\n张建国工\n李四一二\n');
    const broken = Buffer.concat([whole.subarray(0, -2), whole.subarray(-1)]);
    expect(new TextDecoder('gb18030', { fatal: true }).decode(broken)).toContain('寮犲缓鍥藉伐');
    expect(decode(broken)).toMatchObject({ line: 3, refusal: { code: 'UNDECODABLE' } });
    expect(decode(fixture('members-utf8-broken.csv'))).toMatchObject({ line: 4, refusal: { code: 'UNDECODABLE' } });
  });

  test.each([
    ['utf-16le', [0xff, 0xfe, 0x41, 0x00, 0x0a, 0x00, 0x42]],
    ['utf-16be', [0xfe, 0xff, 0x00, 0x41, 0x00, 0x0a, 0xd8, 0x00, 0x00, 0x41]],
  ])('names the line where %s breaks off or has half a pair', (_, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toMatchObject({ line: 2, refusal: { code: 'UNDECODABLE' } });
  });

  test.each([
    ['an .xlsx workbook', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['an .xls workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ['UTF-16 without a mark', [0x41, 0x00, 0x2c, 0x00]],
  ])('refuses %s by name', (_, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toMatchObject({ line: 1, refusal: { code: 'NOT_TEXT' } });
  });
});
