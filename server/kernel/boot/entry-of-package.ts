import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BootError } from '../base/errors.ts';

type Exports = string | null | undefined | { readonly [condition: string]: Exports };

interface Manifest {
  readonly exports?: Exports;
  readonly main?: string;
}

/** What an ES module that is imported may be named by. */
const CONDITIONS = ['node', 'import', 'module-sync', 'default'];

/** The file that a package's folder is imported by. @throws BootError where it names none that there is */
export function entryOfFolder(folder: string): string {
  const manifest = join(folder, 'package.json');
  const { exports, main } = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest) : {};
  const named = target(exports) ?? main ?? 'index.js';
  const file = join(folder, named);
  if (!existsSync(file) || !statSync(file).isFile())
    throw new BootError(
      `${folder} is a folder, and its entry ${named} is not there. Build it, or correct \`exports\` in its package.json.`,
    );
  return file;
}

function target(exports: Exports): string | undefined {
  if (typeof exports === 'string') return exports;
  if (!exports) return undefined;
  const main = '.' in exports ? exports['.'] : exports;
  if (main !== exports) return target(main);
  const condition = Object.keys(exports).find((key) => CONDITIONS.includes(key) && target(exports[key]) !== undefined);
  return condition && target(exports[condition]);
}

/** The folder of an installed package as Node looks for it, from a folder upwards. */
export function folderOfPackage(name: string, from: string): string | undefined {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (at === dirname(at)) return undefined;
  }
}
