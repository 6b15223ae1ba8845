import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from './sources.ts';

/**
 * Writes what has changed and tells the names. `owned` is a folder that holds nothing else: what is no more
 * generated goes from it.
 */
export function writeFiles(folder: string, files: Files, owned: string): string[] {
  const changed: string[] = [];
  for (const [name, text] of files) {
    const path = join(folder, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    changed.push(name);
  }
  const home = join(folder, owned);
  for (const file of existsSync(home) ? readdirSync(home) : []) {
    const name = `${owned}/${file}`;
    if (files.has(name)) continue;
    rmSync(join(folder, name));
    changed.push(name);
  }
  return changed.sort();
}
