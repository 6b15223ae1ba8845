import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the compiler makes of a file is not what Node strips types from: it may put calls of its own helpers into it. */
const compile = (file: string, folder: string) => {
  const options =
    '--target ES2022 --module NodeNext --rewriteRelativeImportExtensions --allowImportingTsExtensions --verbatimModuleSyntax --skipLibCheck --types node';
  execFileSync(process.execPath, [
    'node_modules/typescript/lib/tsc.js',
    ...options.split(' '),
    '--ignoreConfig',
    '--rootDir',
    'server',
    '--outDir',
    folder,
    file,
  ]);
};

test('the child that reads what takes long answers from the text that was built', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'qinxue-built-'));
  try {
    compile('server/data/analysis-child.ts', folder);
    const { programOf } = await import(pathToFileURL(join(folder, 'data/analysis-child.js')).href);
    const driver = `data:text/javascript,${encodeURIComponent(`export class DatabaseSync {
      exec() {}
      function() {}
      prepare(text) { return { setReturnArrays() {}, all: (...values) => [[text, ...values]] }; }
    }`)}`;
    const child = spawn(
      process.execPath,
      ['--input-type=module', '--eval', programOf(driver, 'any.sqlite', process.pid)],
      { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
    );
    const ended = once(child, 'exit').then(([code]) => [`the child ended: ${code}`]);
    expect((await Promise.race([once(child, 'message'), ended]))[0]).toBe('ready');
    child.send({ text: 'SELECT ?', values: [1], asArrays: true });
    expect((await Promise.race([once(child, 'message'), ended]))[0]).toEqual({ rows: [['SELECT ?', 1]] });
    child.disconnect();
    await ended;
  } finally {
    rmSync(folder, { recursive: true });
  }
});
