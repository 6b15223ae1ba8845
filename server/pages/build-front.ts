import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { buildPage } from './page-build.ts';

const HOME = 'client-sdk/example';
const run = promisify(execFile);

/** Builds the example front end into a folder, as its own package does. Run in the repository's root. */
export const buildFront = (dir: string): Promise<string | undefined> =>
  buildPage('The front end', {
    dir,
    inputs: [
      `${HOME}/src`,
      `${HOME}/index.html`,
      `${HOME}/vite.config.ts`,
      `${HOME}/package.json`,
      // The client, of which it consists for the most part.
      'client-sdk/src',
      'package-lock.json',
    ],
    write: async (outdir) => {
      const args = ['run', '-s', 'build', '-w', 'qinxue-example', '--', '--outDir', outdir, '--emptyOutDir'];
      // A test runner's flags are not for it.
      await run('npm', [...args, '--logLevel', 'warn'], { env: { ...process.env, NODE_OPTIONS: '' } });
    },
  });
