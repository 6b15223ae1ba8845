import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SchemaFiles } from './schema-files.ts';

const isOurs = (name: string) => name.endsWith('.graphql') || name.endsWith('.md');

export async function readFolder(folder: string): Promise<SchemaFiles> {
  const names = (await readdir(folder).catch(() => [])).filter(isOurs);
  return new Map(await Promise.all(names.map(async (n) => [n, await readFile(join(folder, n), 'utf8')] as const)));
}

/** Writes what has changed, removes what is no more, and tells the names of both. */
export async function writeFolder(folder: string, before: SchemaFiles, after: SchemaFiles): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const changed = [...after.keys()].filter((name) => before.get(name) !== after.get(name));
  const gone = [...before.keys()].filter((name) => !after.has(name));
  await Promise.all([
    ...changed.map((name) => writeFile(join(folder, name), after.get(name) ?? '')),
    ...gone.map((name) => rm(join(folder, name))),
  ]);
  return [...changed, ...gone].sort();
}
