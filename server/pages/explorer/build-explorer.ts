import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { buildPage } from '../page-build.ts';

const SOURCE = 'server/pages/explorer/page';
const MONACO = 'monaco-editor/esm/vs';

/**
 * Bundles the explorer's page into a folder: everything that it will ever load. Run in the repository's root,
 * with its development dependencies.
 */
export const buildExplorer = (dir: string): Promise<string | undefined> =>
  buildPage('The explorer', {
    dir,
    inputs: [SOURCE, 'server/kernel/base/errors.ts', 'server/pages/explorer/build-explorer.ts', 'package-lock.json'],
    write: async (outdir) => {
      await build({
        absWorkingDir: resolve('.'),
        outdir,
        // The editors' workers, each a file of our own address; `page/workers.ts` knows their names.
        entryPoints: {
          main: `${SOURCE}/main.tsx`,
          'editor.worker': `${MONACO}/editor/editor.worker.js`,
          'json.worker': `${MONACO}/language/json/json.worker.js`,
          'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
        },
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        minify: true,
        jsx: 'automatic',
        loader: { '.ttf': 'file' },
        define: { 'process.env.NODE_ENV': '"production"' },
        logLevel: 'warning',
      });
      // Of parts that are loaded later; all of it stands in the page's own already.
      for (const file of await readdir(outdir))
        if (file.endsWith('.css') && file !== 'main.css') await rm(join(outdir, file));
    },
  });
