import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packageFiles } from '../../client-sdk/generate/package-files.ts';

const home = resolve('client-sdk');

const generated = packageFiles(resolve('.'));

test('what is committed is what the schema and the operations give, to the letter; if not: npm run sdk', async () => {
  const files = await generated;
  const stale = [...files].filter(([name, text]) => {
    const path = join(home, name);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  expect(stale.map(([name]) => name)).toEqual([]);
  const left = readdirSync(join(home, 'src/generated')).filter((name) => !files.has(`src/generated/${name}`));
  expect(left).toEqual([]);
});

test('generating again gives the same text', async () => {
  expect(await packageFiles(resolve('.'))).toEqual(await generated);
});

test('each module of operations has an entry in the package', () => {
  const { exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { exports: object };
  const modules = readdirSync(join(home, 'src/generated'))
    .filter((name) => !['types.ts', 'error-classes.ts', 'plugin-id.ts'].includes(name))
    .map((name) => `./${name.replace(/\.ts$/, '')}`);
  expect(Object.keys(exports)).toEqual(expect.arrayContaining(modules));
});
