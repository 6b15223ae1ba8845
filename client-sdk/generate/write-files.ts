import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Files } from './sources.ts';

/**
 * Writes what has changed and tells the names. What begins with the notice and is no more generated goes:
 * from the folder `owned` in the other, or from that itself.
 */
export function writeFiles(folder: string, files: Files, notice: string, owned = '.'): string[] {
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
    const name = normalize(`${owned}/${file}`);
    if (!file.endsWith('.ts') || files.has(name)) continue;
    if (!readFileSync(join(folder, name), 'utf8').startsWith(notice)) continue;
    rmSync(join(folder, name));
    changed.push(name);
  }
  return changed.sort();
}
