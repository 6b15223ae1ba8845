import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GENERATED } from './markdown.ts';
import type { SchemaFiles } from './schema-files.ts';

/** What was generated into the folder; a file that people have put there is left alone. */
export async function readFolder(folder: string): Promise<SchemaFiles> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.(graphql|md)$/.test(name));
  const files = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
  return new Map((await Promise.all(files)).filter(([, text]) => text.includes(GENERATED)));
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
