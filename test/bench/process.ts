import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A Node process that is measured. */
export interface Measured {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  /** From the call that started it. */
  readonly startedMs: number;
  stop(): Promise<void>;
}

export const SECRET = 'a secret that only the bench signs its sessions with';

/** `dist`, from `dist/modules/test/bench`. */
const dist = resolve(import.meta.dirname, '../../..');

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

interface Starting {
  readonly env: NodeJS.ProcessEnv;
  readonly flags?: readonly string[];
}

/** Starts a compiled script that says its address when it listens. */
export async function start(name: string, script: string, { env, flags = [] }: Starting): Promise<Measured> {
  const startedMs = performance.now();
  const child = spawn(process.execPath, [...flags, join(dist, script)], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const url = await new Promise<string>((found, failed) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text;
      const at = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
      if (at) found(at);
    });
    child.once('exit', (code) => failed(new Error(`${script} ended with ${code}.`)));
  });
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await Promise.race([once(child, 'exit'), sleep(15_000, undefined, { ref: false })]);
    child.kill('SIGKILL');
  };
  return { name, url, pid: child.pid ?? 0, startedMs, stop };
}

/** How `npm start` runs the product: what many requests at once hold at a time is not copied for each of them. */
const FLAGS = ['--max-semi-space-size=64'];

/** The product as `npm start` runs it; as modules, a profile tells their names and not those of the bundle's chunks. */
export const startProduct = (
  databaseUrl: string,
  { name = 'product', flags = [] as readonly string[], asModules = false } = {},
) =>
  start(name, asModules ? 'modules/server/main.js' : 'main.js', {
    flags: [...FLAGS, ...(asModules ? ['-C', 'qinxue-modules'] : []), ...flags],
    env: {
      DATABASE_URL: databaseUrl,
      QINXUE_SECRET: SECRET,
      QINXUE_DEMO: 'off',
      PORT: '0',
      LOG_LEVEL: 'error',
      DRAIN_MS: '0',
    },
  });

export const startBaseline = (databaseUrl: string) =>
  start('baseline', 'modules/test/bench/baseline/main.js', { flags: FLAGS, env: { DATABASE_URL: databaseUrl } });
