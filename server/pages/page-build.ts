import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface PageBuild {
  /** The folder to fill; it is replaced whole. */
  readonly dir: string;
  /** Files and folders that the result follows from. While they stay as they are, nothing is done. */
  readonly inputs: readonly string[];
  /** Writes the files into the folder. */
  write(dir: string): Promise<void>;
}

/** What is written beside the files, for the server and for the next build. */
export interface PageManifest {
  /** Names the files' address, which therefore never changes its content. */
  readonly version: string;
  readonly files: readonly string[];
}

const MANIFEST = 'manifest.json';
const compress = promisify(gzip);

/** Builds a page, and says how large it is; nothing where it stands there already. */
export async function buildPage(name: string, { dir, inputs, write }: PageBuild): Promise<string | undefined> {
  const version = await digestOf(inputs);
  if ((await readManifest(dir))?.version === version) return undefined;
  const began = Date.now();
  // Beside the old one, and put in its place when it is whole: a server may be reading.
  const fresh = `${dir}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  await write(fresh);
  const files = await listFiles(fresh);
  const bytes = await Promise.all(files.map((file) => compressFile(join(fresh, file))));
  await writeFile(join(fresh, MANIFEST), JSON.stringify({ version, files } satisfies PageManifest));
  await rm(dir, { recursive: true, force: true });
  await mkdir(dirname(dir), { recursive: true });
  await rename(fresh, dir);
  const [whole, small] = [0, 1].map((i) => megabytes(bytes.reduce((sum, pair) => sum + (pair[i] ?? 0), 0)));
  return `${name}: ${files.length} files, ${whole} MB (${small} MB compressed), in ${Date.now() - began} ms`;
}

/** Of a page that was built; nothing where it was not. */
export async function readManifest(dir: string): Promise<PageManifest | undefined> {
  const text = await readFile(join(dir, MANIFEST), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

async function digestOf(inputs: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const files = (await stat(input)).isDirectory()
      ? (await listFiles(input)).map((file) => join(input, file))
      : [input];
    for (const file of files)
      hash
        .update(`${file}\0`)
        .update(await readFile(file))
        .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dir.length + 1))
    .sort();
}

/** Once here instead of at every request. The sizes before and after, in bytes. */
async function compressFile(file: string): Promise<readonly [number, number]> {
  const content = await readFile(file);
  const small = await compress(content, { level: 9 });
  if (small.length < content.length) await writeFile(`${file}.gz`, small);
  return [content.length, Math.min(small.length, content.length)];
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
