import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Operations by module: `{ courses: ['Courses', 'CourseDetail'] }`. */
export type Chosen = Readonly<Record<string, readonly string[]>>;

export interface Bundle {
  readonly text: string;
  /** Minified and gzipped, in bytes. */
  readonly size: number;
  /** Bytes before gzip by file of this package. */
  readonly files: Readonly<Record<string, number>>;
}

/**
 * What a browser gets of a page that makes a client and uses these operations, `names` of the main entry
 * besides, and nothing else.
 */
export async function bundle(
  home: string,
  chosen: Chosen,
  names: readonly string[] = ['createClient'],
): Promise<Bundle> {
  const src = join(home, 'src');
  const modules = Object.entries(chosen);
  const used = [...names, ...modules.flatMap(([, operations]) => operations)];
  const contents = [
    `import { ${names.join(', ')} } from './index.ts';`,
    ...modules.map(([module, operations]) => `import { ${operations.join(', ')} } from './generated/${module}.ts';`),
    `globalThis.page = [${used.join(', ')}];`,
  ].join('\n');
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: src, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    metafile: true,
    write: false,
    logLevel: 'warning',
    absWorkingDir: home,
  });
  const [file] = outputFiles;
  const [output] = Object.values(metafile.outputs);
  const files = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
    path.startsWith('src/') ? [[path.slice('src/'.length), bytesInOutput] as const] : [],
  );
  return {
    text: file?.text ?? '',
    size: gzipped(file?.text ?? ''),
    files: Object.fromEntries(files),
  };
}

export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;
