import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { plugins } from '../../plugins/index.ts';
import { buildDir } from '../kit/child.ts';
import { client } from '../kit/client.ts';
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

test('the bundle measures metrics, on SQLite in a process of its own', async () => {
  const unit = await startUnit({ plugins });
  const { url } = await startProcess(unit.databaseUrl);
  const { data, errors } = await client(url, { token: unit.token('admin') })(
    '{ unit(id: "E") { metric(id: "courses.learning-hours") { available numerator } } }',
  );
  expect(errors).toBeUndefined();
  expect(data.unit.metric).toEqual({ available: true, numerator: 0 });
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
