import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** As `dist`: what is started and, in `modules/`, `server/`, `plugins/` and `test/` as they are in the source. */
export function buildDir(): string {
  const dir = process.env.QINXUE_TEST_BUILD;
  if (!dir) throw new Error('No build: the tests run with test/kit/jest/setup.js as globalSetup.');
  return dir;
}

const EXIT_WITH_PARENT = ['--import', new URL('exit-with-parent.js', import.meta.url).href];

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Child {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves when stdout has matched; rejects when the process ends first. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** At once, whatever it is doing. */
  kill(): Promise<Ended>;
}

/** Runs what `dist` has, `spawnNode('main.js')` or `spawnNode('modules/server/x.js')`, in a Node process of its own. */
export function spawnNode(
  script: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
  cwd?: string,
): Child {
  // To a module the kernel is the modules beside it, not the bundle.
  const flags = script.startsWith('modules/') ? ['-C', 'qinxue-modules'] : [];
  // The flags of the test runner are not for the child.
  const child = spawn(process.execPath, [...EXIT_WITH_PARENT, ...flags, join(buildDir(), script), ...args], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    ...(cwd && { cwd }),
  }) as ChildProcessByStdio<null, Readable, Readable>;
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const ended = once(child, 'close').then(([code, signal]): Ended => ({ code, signal, stdout, stderr }));

  const says = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(stdout);
        if (!found) return;
        child.stdout.off('data', look);
        resolve(found);
      };
      child.stdout.on('data', look);
      void ended.then(({ code, signal }) => reject(new Error(`${script} ended (${code ?? signal}): ${stderr}`)));
      look();
    });
  const kill = () => {
    child.kill('SIGKILL');
    return ended;
  };
  return { process: child, ended, says, kill };
}
