import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildCli } from '../../client-sdk/build/cli.ts';
import { buildDeclarations, compiler } from '../../client-sdk/build/declarations.ts';
import { buildJavascript } from '../../client-sdk/build/javascript.ts';
import { onFileEnd } from '../kit/disposables.ts';

/** A folder of its own that is gone after the file's tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qinxue-client-'));
  onFileEnd(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** The packages that a front end has beside this one. */
const beside = [
  'graphql',
  'graphql-request',
  '@graphql-typed-document-node',
  'graphql-sse',
  '@tanstack',
  '@types',
  'react',
  'csstype',
];

/** A front end's folder in which the package is installed as it would be published. */
export async function frontEnd(): Promise<{ folder: string; installed: string }> {
  const folder = temporaryFolder();
  const modules = join(folder, 'node_modules');
  const installed = join(modules, 'qinxue-client');
  mkdirSync(installed, { recursive: true });
  for (const name of beside) symlinkSync(resolve('node_modules', name), join(modules, name));
  const { files } = JSON.parse(readFileSync(resolve('client-sdk/package.json'), 'utf8')) as { files: string[] };
  for (const file of ['package.json', 'README.md', ...files.filter((name) => !name.startsWith('dist/'))])
    copyFileSync(resolve('client-sdk', file), join(installed, file));
  await buildJavascript(resolve('client-sdk'), join(installed, 'dist'));
  await buildCli(resolve('client-sdk'), join(installed, 'dist'));
  buildDeclarations(resolve('client-sdk'), join(installed, 'dist'));
  return { folder, installed };
}

/** Runs a program to its end. @throws what it said, where it failed */
export function run(folder: string, script: string, ...args: readonly string[]): string {
  try {
    const env = { ...process.env, NODE_OPTIONS: '' };
    return execFileSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe', env });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${stdout}${stderr}` || String(error));
  }
}

/** Compiles files of a folder in strict mode. @throws the compiler's complaints */
export function compile(folder: string, compilerOptions: object, files: readonly string[]): void {
  const options = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: [],
    noEmit: true,
    ...compilerOptions,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files }));
  run(folder, compiler(), '-p', '.');
}
