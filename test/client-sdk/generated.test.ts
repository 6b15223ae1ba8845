import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { spawnNode } from '../kit/child.ts';

const home = resolve('client-sdk');

// What is committed was generated before, in another process: this is the second time in a row.
test('what is committed is what the schema and the operations give, to the letter', async () => {
  const { stdout, stderr } = await spawnNode('modules/client-sdk/generate/main.js', ['--check']).ended;
  expect(stderr).toBe('');
  expect(stdout).toBe('The client is up to date.\n');
});

test('each module of operations has an entry in the package', () => {
  const { exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { exports: object };
  const modules = readdirSync(join(home, 'src/generated'))
    .filter((name) => !['types.ts', 'error-classes.ts', 'plugin-id.ts'].includes(name))
    .map((name) => `./${name.replace(/\.ts$/, '')}`);
  expect(Object.keys(exports)).toEqual(expect.arrayContaining(modules));
});
