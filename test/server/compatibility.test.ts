import { readFileSync } from 'node:fs';
import { organisation } from '../../plugins/organisation/index.ts';
import { text } from '../../server/kernel/base/text.ts';
import { definePlugin } from '../../server/kernel/contract/define-plugin.ts';
import { API_VERSION } from '../../server/kernel/contract/installation/compatibility.ts';
import { install } from '../../server/kernel/contract/installation/installation.ts';

const withRange = (compatibility?: string) =>
  install(
    [
      organisation,
      definePlugin({ id: 'shelves', title: text('Shelves', '书架'), ...(compatibility && { compatibility }) }),
    ],
    [organisation.id],
  ).plugin('shelves')?.id;

describe('A plugin that says which versions of the API it is made for', () => {
  test.each(['^0.2', '>=0.1 <0.3', API_VERSION, '0.x'])('is installed where %s takes this one', (range) => {
    expect(withRange(range)).toBe('shelves');
  });

  test('need not say it', () => expect(withRange()).toBe('shelves'));

  test.each([
    [
      '^0.1',
      'Plugin "shelves" is made for version "^0.1" of the plugin API; this is 0.2.0. Install a newer release of "shelves", or an older qinxue.',
    ],
    [
      '^0.3',
      'Plugin "shelves" is made for version "^0.3" of the plugin API; this is 0.2.0. Install a newer qinxue, or an older release of "shelves".',
    ],
    ['soon', 'Plugin "shelves" has the compatibility "soon", which is no range of versions. Write one, like "^0.2".'],
  ])('stops the boot for %s, and says what to do', (range, sentence) => {
    expect(() => withRange(range)).toThrow(sentence);
  });

  test('means the version of the package', () => {
    expect((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version).toBe(API_VERSION);
  });
});
