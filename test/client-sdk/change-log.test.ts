import { parse } from 'graphql';
import { changeLog } from '../../client-sdk/generate/change-log.ts';

const graph = (fields: string) => parse(`type Query { ${fields} }`);

test('a change log begins with the first graph, and stays as it is while the graph does', async () => {
  const first = await changeLog({}, graph('a: Int'));
  expect(first.log).toMatch(/^# Changes of the schema\n[^#]*## Schema 1\n\nThe first\.\n$/);
  expect(await changeLog(first, graph('a: Int'))).toEqual(first);
  expect(await changeLog(first, parse('type Query { "In other words (换言之)." a: Int }'))).toEqual(first);
});

test('each other graph is a section on top, what breaks front ends first', async () => {
  const first = await changeLog({}, graph('a: Int b: Int'));
  const second = await changeLog(first, graph('a: Int c: Int'));
  const third = await changeLog(second, graph('a(x: Int): Int c: Int'));
  const headings = [...third.log.matchAll(/^##+ .*$/gm)].map(([heading]) => heading);
  expect(headings).toEqual([
    '## Schema 3',
    '### Dangerous: a front end may meet what it does not know',
    '## Schema 2',
    '### Breaking',
    '### Safe',
    '## Schema 1',
  ]);
  expect(second.log).toContain("### Breaking\n\n- `Query.b`: Field 'b' was removed from object type 'Query'.\n");
});
