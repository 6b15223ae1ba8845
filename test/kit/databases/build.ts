import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundle } from '../../../server/build/bundle.ts';

/** Processes of the tests: started as a server is, in half the time that the modules take. */
const children = {
  'print-schema': 'test/server/graph/print-schema.js',
  'migrate-child': 'test/server/migrate-child.js',
  'board-process': 'test/server/live/board-process.js',
};

/** What `npm run build` makes, in a folder of its own: for tests that need a second process. */
export async function compileServer(): Promise<{ dir: string; remove(): Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'qinxue-build-'));
  const dir = join(home, 'dist');
  // Beside `dist` stands what Node looks for above a module: its package and its dependencies.
  await symlink(resolve('node_modules'), join(home, 'node_modules'));
  // What is packed and what `create-plugin` reads; npm packs no links.
  for (const part of ['package.json', 'README.md', 'README.zh.md', 'LICENSE', 'templates', 'schema', 'docs'])
    await cp(part, join(home, part), { recursive: true });
  // With declarations: a plugin from outside is compiled against them.
  const modules = join(dir, 'modules');
  const told = await tsc(['-p', 'tsconfig.json', '--outDir', modules]);
  // Type errors are the type check's business: half-written code elsewhere must not stop these tests.
  if (!existsSync(join(modules, 'server'))) throw new Error(`tsc wrote nothing:\n${told}`);
  await bundle(modules, dir, children);
  return { dir, remove: () => rm(home, { recursive: true, force: true }) };
}

const tsc = (args: readonly string[]) =>
  new Promise<string>((done) => {
    execFile(resolve('node_modules/.bin/tsc'), args, (error, stdout, stderr) =>
      done(`${stdout}${stderr}${error?.message ?? ''}`),
    );
  });
