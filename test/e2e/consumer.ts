import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { buildDir } from '../kit/child.ts';
import { onFileEnd } from '../kit/disposables.ts';

const exec = promisify(execFile);

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of somebody who has the packed package, and no registry. */
export interface Consumer {
  readonly folder: string;
  /** What `npm pack` made of this repository. */
  readonly tarball: string;
  run(command: string, options?: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv }): Promise<Ran>;
  /** As `npm install` would: the tarball unpacked, and what it depends on beside it. */
  install(at: string): Promise<void>;
}

/** Packs the built repository as npm would publish it; gone after the file's tests. */
export async function startConsumer(): Promise<Consumer> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'qinxue-consumer-')));
  onFileEnd(() => rm(folder, { recursive: true, force: true }));
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const { stdout } = await exec('npm', args, { cwd: dirname(buildDir()) });
  const tarball = join(folder, stdout.trim());
  return {
    folder,
    tarball,
    run: (command, options) => runIn(folder, command, options),
    install: (at) => install(tarball, at),
  };
}

async function install(tarball: string, at: string): Promise<void> {
  const [modules, ours] = [join(at, 'node_modules'), resolve('node_modules')];
  await mkdir(join(modules, '.bin'), { recursive: true });
  await exec('tar', ['-xzf', tarball, '-C', modules]);
  await exec('mv', [join(modules, 'package'), join(modules, 'qinxue')]);
  for (const name of await readdir(ours))
    if (!/^(\.|qinxue)/.test(name)) await symlink(join(ours, name), join(modules, name));
  await symlink('../typescript/bin/tsc', join(modules, '.bin', 'tsc'));
  for (const [name, file] of [
    ['qinxue', 'cli.js'],
    ['qinxue-server', 'main.js'],
  ] as const) {
    await chmod(join(modules, 'qinxue/dist', file), 0o755);
    await symlink(`../qinxue/dist/${file}`, join(modules, '.bin', name));
  }
}

async function runIn(
  folder: string,
  command: string,
  { cwd = '.', env = {} }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  const at = resolve(folder, cwd);
  // Of Jest and this repository nothing comes along.
  const { PATH, HOME } = process.env;
  const clean = {
    PATH: `${join(at, 'node_modules/.bin')}:${PATH}`,
    HOME,
    LC_ALL: 'C',
    npm_config_offline: 'true',
    ...env,
  };
  return exec('bash', ['-c', command], { cwd: at, env: clean, maxBuffer: 50_000_000 }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: Ran) => ({ code, stdout, stderr }),
  );
}
