import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const formats = { esm: 'module', cjs: 'commonjs' } as const;

/**
 * The package's JavaScript in both formats, file by file: bundled entries would each have an error class of
 * their own, and `instanceof` would miss half of them.
 */
export async function buildJavascript(home: string, out: string): Promise<void> {
  const src = join(home, 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  for (const [format, type] of Object.entries(formats)) {
    const outdir = join(out, format);
    await build({
      entryPoints: files.map((file) => join(src, file)),
      outbase: src,
      outdir,
      format: format as keyof typeof formats,
      target: 'es2022',
      bundle: true,
      packages: 'external',
      plugins: [filesApart],
      logLevel: 'warning',
    });
    mkdirSync(outdir, { recursive: true });
    // What a `.js` and a `.d.ts` in this folder are, to Node.js and to TypeScript.
    writeFileSync(join(outdir, 'package.json'), `${JSON.stringify({ type, sideEffects: false })}\n`);
  }
}

const filesApart: Plugin = {
  name: 'files-apart',
  setup: (build) => {
    build.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ kind, path }) =>
      kind === 'entry-point' ? null : { path: path.replace(/\.ts$/, '.js'), external: true },
    );
  },
};
