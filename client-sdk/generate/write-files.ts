import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Files } from './sources.ts';

/** What in a folder is not as it is generated. */
export interface Stale {
  /** Names of files whose text is another, or that are not there. */
  readonly changed: readonly string[];
  /** Names of files that begin with the notice and are no more generated. */
  readonly gone: readonly string[];
}

/** `owned` is the folder, in the other, where generated modules lie: among files of people, it may be. */
export function staleFiles(folder: string, files: Files, notice: string, owned = '.'): Stale {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const changed = [...files].filter(([name, text]) => !existsSync(join(folder, name)) || read(name) !== text);
  const home = join(folder, owned);
  const there = (existsSync(home) ? readdirSync(home) : []).map((file) => normalize(`${owned}/${file}`));
  const gone = there.filter((name) => name.endsWith('.ts') && !files.has(name) && read(name).startsWith(notice));
  return { changed: changed.map(([name]) => name), gone };
}

/** Makes a folder as it is generated, and tells the names of what was not. */
export function writeFiles(folder: string, files: Files, notice: string, owned?: string): string[] {
  const { changed, gone } = staleFiles(folder, files, notice, owned);
  for (const name of changed) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), files.get(name) ?? '');
  }
  for (const name of gone) rmSync(join(folder, name));
  return [...changed, ...gone].sort();
}
