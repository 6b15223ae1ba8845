import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { plugins } from '../../plugins/index.ts';
import { buildDir } from '../kit/child.ts';
import { client, startUnit } from '../kit/index.ts';
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
  expect(bundled).toBe(modules);
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

test('the bundle reads what takes long in a process of its own', async () => {
  const unit = await startUnit({ plugins });
  const { url } = await startProcess(unit.databaseUrl);
  const ask = client(url, { token: unit.token('analyst') });
  const asked =
    '{ viewer { unit { metric(id: "courses.learning-hours", from: "2026-01-01", to: "2026-01-31") { value } } } }';
  const { data, errors } = await ask(asked);
  expect(errors).toBeUndefined();
  expect(data.viewer.unit).toHaveProperty('metric');
});
