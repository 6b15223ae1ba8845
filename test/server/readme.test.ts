import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { detectKind } from '../../plugins/organisation/roster/read-roster.ts';
import { startUnit } from '../kit/index.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const pages = { en: read('README.md'), zh: read('README.zh.md') };
const { en, zh } = pages;
const both = Object.entries(pages);

interface Fence {
  readonly language: string;
  readonly text: string;
}

const fencesOf = (page: string): Fence[] =>
  [...page.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({ language, text }));

/** What a reader copies: comments are in the language of the page, and the drawing has words only. */
const commandsOf = (page: string) =>
  fencesOf(page)
    .filter(({ language }) => language)
    .map(({ language, text }) => `${language}: ${text.replace(/\s+(#|\/\/) .*$/gm, '').trim()}`);

const linksOf = (page: string) =>
  [...page.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target).filter((target) => !/^https?:/.test(target));

const prose = (page: string) => page.replace(/^```.*?^```$/gms, '');

const codesOf = (page: string) => new Set([...prose(page).matchAll(/`([^`\n]+)`/g)].map(([, code]) => code));

describe('the README in two languages', () => {
  test('has the same commands, queries and code in both', () => {
    expect(commandsOf(en).length).toBeGreaterThan(10);
    expect(commandsOf(zh)).toEqual(commandsOf(en));
  });

  test('has queries that the graph of all plugins answers', () => {
    const schema = buildSchema(read('schema/whole.graphql'));
    const queries = fencesOf(en).filter(({ language }) => language === 'graphql');
    expect(queries.length).toBeGreaterThan(0);
    const wrong = queries.flatMap(({ text }) => validate(schema, parse(text)).map(({ message }) => message));
    expect(wrong).toEqual([]);
  });

  test('has the same parts in the same order, and as many rows in its tables', () => {
    const shape = (page: string) => prose(page).match(/^#+(?= )|^\|/gm);
    expect(shape(zh)).toEqual(shape(en));
  });

  test('names the same variables, fields, files and codes in both', () => {
    const missing = (from: string, to: string) => [...codesOf(from)].filter((code) => !codesOf(to).has(code));
    expect(missing(en, zh)).toEqual([]);
    expect(missing(zh, en)).toEqual([]);
  });

  test.each(both)('leads to files that there are, and to the other one (%s)', (_language, page) => {
    const links = linksOf(page).filter((target) => !target.startsWith('#'));
    expect(links.filter((target) => !existsSync(target.split('#')[0] ?? ''))).toEqual([]);
    expect(links).toContain(page === en ? 'README.zh.md' : 'README.md');
    const files = (each: string) => new Set(linksOf(each).filter((target) => !/^#|^README/.test(target)));
    expect(files(page)).toEqual(files(en));
  });

  test.each(both)('leads to parts of itself that there are (%s)', (_language, page) => {
    const parts = [...prose(page).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
      title.toLowerCase().replace(/ /g, '-'),
    );
    const inner = linksOf(page).filter((target) => target.startsWith('#'));
    expect(inner.length).toBeGreaterThan(0);
    expect(inner.filter((target) => !parts.includes(target.slice(1)))).toEqual([]);
  });

  test.each(both)('has a row for each variable that the process reads, and for no other (%s)', (_language, page) => {
    const known = [...read('server/config.ts').matchAll(/^ {2}([A-Z_]+): ?/gm)].map(([, name]) => name);
    const rows = prose(page).match(/^\| `[A-Z].*$/gm) ?? [];
    const told = rows.flatMap((row) => row.split('|')[1]?.match(/[A-Z_]+/g) ?? []);
    expect(known.length).toBeGreaterThan(15);
    expect(told.sort()).toEqual(known.sort());
  });

  test.each(both)('names the titles by which a roster file is known (%s)', (_language, page) => {
    const titles = (row: RegExp) => {
      const cells = prose(page).match(row)?.[0].split('|').slice(2, 4) ?? [];
      return (
        cells
          .join(', ')
          .replace(/[(（].*?[)）]/g, '')
          .match(/`\w+` ?[\p{Script=Han}]+/gu) ?? []
      );
    };
    for (const [kind, row] of [
      ['units', /^\| (units|单位).*`parent`.*$/m],
      ['members', /^\| (members|职工).*`hiredOn`.*$/m],
      ['memberships', /^\| (memberships|任职).*`to`.*$/m],
    ] as const) {
      const named = titles(row).map((title) => /`(\w+)` ?(.+)/.exec(title)?.slice(1) ?? []);
      expect(named.length).toBeGreaterThan(3);
      expect(detectKind(named.map(([english = '']) => english))).toBe(kind);
      expect(detectKind(named.map(([, chinese = '']) => chinese))).toBe(kind);
    }
  });

  test('shows a plugin that is one', async () => {
    const fixture = 'test/fixtures/tools-plugin.ts';
    expect(en).toContain(read(fixture));
    const { plugin } = await import(resolve(fixture));
    const { ask, close } = await startUnit({ plugins: [plugin] });
    const { data } = await ask(
      '{ viewer { unit { tools(first: 2, orderBy: [NAME_ASC]) { totalCount nodes { name } } } } }',
    );
    await close();
    expect(data).toEqual({ viewer: { unit: { tools: { totalCount: 0, nodes: [] } } } });
  });

  test('is Chinese with Chinese punctuation', () => {
    const words = prose(zh).replace(/`[^`\n]*`/g, '`');
    expect(
      words.match(/\p{Script=Han}[,;:!?]|[,;:!?]\p{Script=Han}|\p{Script=Han}\.(?=\s|\p{Script=Han})/gu),
    ).toBeNull();
    expect(words.match(/\p{Script=Han}\n(?=\p{Script=Han})/gu)).toBeNull();
  });
});
