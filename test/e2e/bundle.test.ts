import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { plugins } from '../../plugins/index.ts';
import { buildDir } from '../kit/child.ts';
import { databases } from '../kit/databases/index.ts';
import { startUnit } from '../kit/index.ts';
import { startProcess } from './process.ts';

test('the bundle that is started has the graph of the modules, name by name', async () => {
  const unit = await startUnit({ plugins });
  const { url } = await startProcess(unit.databaseUrl);
  const [bundled, modules] = await Promise.all(
    [url, unit.url].map(async (server) => {
      const answer = await fetch(`${server}/schema.graphql`, {
        headers: { authorization: `Bearer ${unit.token('admin')}` },
      });
      return answer.text();
    }),
  );
  expect(modules).toContain('type Course ');
  // The order of types is that in which their modules were loaded, which here other files' tests may have done.
  const sorted = (sdl = '') => printSchema(lexicographicSortSchema(buildSchema(sdl)));
  expect(sorted(bundled)).toBe(sorted(modules));
});

test.each(databases)('the bundle reads a metric on $name, apart from everyone else', async ({ dialect }) => {
  const unit = await startUnit({ plugins, dialect });
  const { url } = await startProcess(unit.databaseUrl);
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${unit.token('admin')}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `{ viewer { unit { metric(id: "courses.learning-hours", attribution: CURRENT) { available numerator } } } }`,
    }),
  });
  expect(await answer.json()).toMatchObject({
    data: { viewer: { unit: { metric: { available: true, numerator: 0 } } } },
  });
});

test('the bundle has one graphql, and of TypeORM what describes tables', async () => {
  const chunks = join(buildDir(), 'chunks');
  const texts = (await readdir(chunks)).map((name) => readFile(join(chunks, name), 'utf8'));
  const bundled = (await Promise.all(texts)).join('\n');
  expect(bundled.match(/\bGraphQLSchema\d* = class\b/g)).toHaveLength(1);
  expect(bundled.includes('node_modules/typeorm/decorator/columns/Column.js')).toBe(true);
  const main = await readFile(join(buildDir(), 'main.js'), 'utf8');
  const needed = [...main.matchAll(/"\.\/(chunks\/[^"]+)"/g)].map(([, name = '']) => name);
  expect(needed.length).toBeGreaterThan(0);
  const begun = await Promise.all(needed.map((name) => readFile(join(buildDir(), name), 'utf8')));
  const unneeded = begun.flatMap((text) => text.match(/node_modules\/(typeorm\/data-source|mysql2)\//) ?? []);
  expect(unneeded).toEqual([]);
});
