import fc from 'fast-check';
import { contentDisposition, fileNameOf } from '../../../../plugins/organisation/attachments/file-name.ts';

const kept = (name: string) => fileNameOf(encodeURIComponent(name));

describe('the name of an attachment', () => {
  test.each([
    ['图纸.png', '图纸.png'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['..\\..\\windows\\win.txt', 'win.txt'],
    ['/etc/shadow.md', 'shadow.md'],
    ['C:\\资料\\总结.docx', '总结.docx'],
    ['.htaccess.txt', 'htaccess.txt'],
    ['a\0b\r\nset-cookie: x.txt', 'abset-cookie_ x.txt'],
    // Shown right to left it would end in "png".
    ['photo\u202egnp.pdf', 'photognp.pdf'],
    ['what? <1>*|"2".csv', 'what_ _1____2_.csv'],
    ['e\u0301tude.md', '\u00e9tude.md'],
    ['a.txt. . ', 'a.txt'],
  ])('%j is kept as %j', (sent, expected) => {
    expect(kept(sent)).toBe(expected);
  });

  test('is never a path, an end of a header or anything invisible, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 60 }), (sent) => {
        let name: string;
        try {
          name = kept(sent);
        } catch (error) {
          expect((error as { code?: string }).code).toBe('BAD_INPUT');
          return;
        }
        expect(name).not.toMatch(/[/\\\p{C}<>:"|?*]|^\.|^$/u);
        expect(kept(name)).toBe(name);
        const header = contentDisposition(name);
        expect(header).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w.!~%$&+^`|#-]*$/);
        expect(decodeURIComponent(header.split("filename*=UTF-8''")[1] ?? '')).toBe(name);
      }),
    );
  });
});
