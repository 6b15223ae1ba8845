import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';

const page = readFileSync('docs/glossary.md', 'utf8').replaceAll(/^\| word .*$/gm, '');
const rows = [...page.matchAll(/^\| ([a-z][^|]*?) *\| ([^|]*?) *\| (?:`(\w+)` *\| )?([^|]*?) *\|$/gm)].map(
  ([, word = '', zh = '', type, what = '']) => ({ word, zh, type, what }),
);

describe('the glossary', () => {
  test('has a line for each word, with its Chinese and what it is', () => {
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.length).toBe(page.match(/^\| [a-z]/gm)?.length ?? 0);
    const twice = rows.filter(({ word }, i) => rows.findIndex((row) => row.word === word) !== i);
    expect(twice).toEqual([]);
    expect(rows.filter(({ zh, what }) => !/^\p{Script=Han}+$/u.test(zh) || !what)).toEqual([]);
  });

  test('calls what is in the graph in Chinese as the graph does', () => {
    const schema = buildSchema(readFileSync('schema/whole.graphql', 'utf8'));
    const named = rows.filter(({ type }) => type);
    expect(named.length).toBeGreaterThan(30);
    const inGraph = named.map(({ type = '' }) => ({
      type,
      zh: /\(([^()]*)\)[^()]*$/.exec(schema.getType(type)?.description ?? '')?.[1],
    }));
    expect(inGraph).toEqual(named.map(({ type, zh }) => ({ type, zh })));
  });
});
