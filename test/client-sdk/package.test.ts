import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { compile, frontEnd, run } from './package.ts';

let folder: string;
let installed: string;

beforeAll(async () => {
  ({ folder, installed } = await frontEnd());
});

const sources = ['types.ts', 'page.ts'];

/** The front end's own files in a folder whose package is of that kind. */
function frontEndOf(type: 'module' | 'commonjs'): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'front-end', type }));
  for (const file of sources) copyFileSync(resolve('test/fixtures/front-end', file), join(folder, file));
}

describe('a front end', () => {
  test('compiles strictly as ESM, with all types as they should be', () => {
    frontEndOf('module');
    compile(folder, { module: 'node16' }, sources);
  });

  test('compiles strictly as CommonJS', () => {
    frontEndOf('commonjs');
    compile(folder, { module: 'node16' }, sources);
  });

  test('compiles strictly for a bundler', () => {
    frontEndOf('module');
    compile(folder, { module: 'esnext', moduleResolution: 'bundler' }, sources);
  });

  test('gets the same classes from every entry, as ESM and as CommonJS', () => {
    const ask = (load: (name: string) => string) => `
      const { createClient, QinxueError, NetworkError } = ${load('qinxue-client')};
      const { StandingsChanged } = ${load('qinxue-client/competitions')};
      const { subscribe } = ${load('qinxue-client/sse')};
      const client = createClient({ url: 'http://127.0.0.1:9/graphql' });
      const told = subscribe(client, StandingsChanged, {}, { retry: { retries: 0 } });
      told.next().catch((error) => console.log(error instanceof NetworkError && error instanceof QinxueError, error.message));`;
    writeFileSync(
      join(folder, 'page.mjs'),
      ask((name) => `await import('${name}')`),
    );
    writeFileSync(
      join(folder, 'page.cjs'),
      ask((name) => `require('${name}')`),
    );
    for (const page of ['page.mjs', 'page.cjs']) expect(run(folder, page)).toBe('true StandingsChanged: NETWORK\n');
  });
});

describe('the package', () => {
  test('has types for every way to import it', async () => {
    expect(await problemsOf(installed)).toEqual([]);
  });

  test('is laid out as tools expect it', async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  test('brings nothing but graphql-request and graphql', () => {
    const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(Object.keys(dependencies)).toEqual(['graphql', 'graphql-request']);
  });
});

async function problemsOf(pkg: string) {
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const name = execFileSync('npm', args, { cwd: pkg, encoding: 'utf8' }).trim();
  const tarball = createPackageFromTarballData(readFileSync(join(folder, name)));
  // One entry of each kind: the modules of the plugins are alike, and each takes half a second.
  const checked = await checkPackage(tarball, { entrypoints: ['.', 'courses', 'sse', 'tanstack'] });
  return checked.types ? checked.problems : ['It has no types.'];
}
