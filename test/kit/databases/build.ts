import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
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
  const config = join(home, 'tsconfig.json');
  await writeFile(config, JSON.stringify(await configOf(modules)));
  const told = await tsc(['-p', config]);
  // Type errors are the type check's business: half-written code elsewhere must not stop these tests.
  if (!existsSync(join(modules, 'server'))) throw new Error(`tsc wrote nothing:\n${told}`);
  await bundle(modules, dir, children);
  return { dir, remove: () => rm(home, { recursive: true, force: true }) };
}

interface Entry {
  readonly types?: string;
}

/**
 * The configuration of the repository for another folder. The package's own entries are its sources: to where it is built
 * otherwise, of which the compiler takes the declarations, nothing or an older state may stand.
 */
async function configOf(outDir: string): Promise<object> {
  const { exports } = JSON.parse(await readFile('package.json', 'utf8')) as { exports: Record<string, Entry | string> };
  const { include, exclude } = JSON.parse(await readFile('tsconfig.json', 'utf8')) as Record<string, string[]>;
  const entries = Object.entries(exports).flatMap(([name, entry]) => {
    const types = typeof entry === 'string' ? undefined : entry.types;
    return types
      ? [[`qinxue${name.slice(1)}`, [resolve(types.replace('./dist/modules/', '').replace('.d.ts', '.ts'))]] as const]
      : [];
  });
  return {
    extends: resolve('tsconfig.json'),
    compilerOptions: { outDir, rootDir: resolve('.'), paths: Object.fromEntries(entries) },
    include: include?.map((part) => resolve(part)),
    exclude: exclude?.map((part) => resolve(part)),
  };
}

const tsc = (args: readonly string[]) =>
  new Promise<string>((done) => {
    execFile(resolve('node_modules/.bin/tsc'), args, (error, stdout, stderr) =>
      done(`${stdout}${stderr}${error?.message ?? ''}`),
    );
  });
