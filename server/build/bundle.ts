import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** What is started, and what a package from outside imports; each becomes a file beside the folder of modules. */
const entries = {
  main: 'server/main.js',
  cli: 'server/cli.js',
  plugin: 'server/api/plugin.js',
  organisation: 'plugins/organisation/index.js',
  courses: 'plugins/courses/index.js',
  competitions: 'plugins/competitions/index.js',
  reading: 'plugins/reading/index.js',
  evaluation: 'plugins/evaluation/index.js',
  testing: 'test/kit/testing.js',
};

/** Machine code, which stays where its package put it. */
const native = ['@photostructure/sqlite', '@node-rs/argon2'];

/** Of packages that are written as CommonJS and bundled into an ES module. */
const commonJs = [
  "import { createRequire as createRequireOfBundle } from 'node:module';",
  'const require = createRequireOfBundle(import.meta.url);',
  'const [__filename, __dirname] = [import.meta.filename, import.meta.dirname];',
].join(' ');

/**
 * type-graphql names a type after its class, and esbuild calls that `Course2` where two files have a `Course`. Its own
 * remedy, `keepNames`, names each function whenever one is made, a tenth of a small request.
 */
const namedClasses: Plugin = {
  name: 'named-classes',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/modules\/(server|plugins|test)\/.*\.js$/ }, async ({ path }) => ({
      // Before the decorators of the class, of which one makes the type.
      contents: (await readFile(path, 'utf8')).replaceAll(
        /^(\w+) = (?:\1_1 = )?__decorate\(\[$/gm,
        (line, name) => `Object.defineProperty(${name}, 'name', { value: '${name}' }); ${line}`,
      ),
    })),
};

/**
 * Joins what tsc wrote to `modules`, with all packages, into few files in `to`: reading 2,800 files took two thirds of
 * the start. Entries share their chunks, so that a plugin from outside meets the kernel that runs. `further`: what else
 * becomes a file in `to`, by its name there.
 */
export async function bundle(
  modules: string,
  to: string,
  further: Readonly<Record<string, string>> = {},
): Promise<void> {
  // Chunks carry hashes: those of the last build would stay.
  await rm(join(to, 'chunks'), { recursive: true, force: true });
  await build({
    entryPoints: Object.fromEntries(
      Object.entries({ ...entries, ...further }).map(([name, file]) => [name, join(modules, file)]),
    ),
    outdir: to,
    chunkNames: 'chunks/[name]-[hash]',
    alias: Object.fromEntries(Object.entries(entries).map(([name, file]) => [`qinxue/${name}`, join(modules, file)])),
    external: native,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    plugins: [namedClasses],
    // Before everything else: esbuild does not keep the order of chunks.
    inject: [fileURLToPath(import.meta.resolve('reflect-metadata'))],
    banner: { js: commonJs },
    logLevel: 'error',
  });
}
