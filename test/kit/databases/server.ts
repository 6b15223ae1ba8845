import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createConnection } from 'mysql2/promise';

const WAIT_MS = 30_000;
/** What the databases of a run come to, and as much again (bytes). */
const ROOM = 4e9;

/** Its rows die with the run: nothing is written so that it would outlive a crash. */
const SETTINGS = [
  '--bind-address=127.0.0.1',
  '--character-set-server=utf8mb4',
  '--collation-server=utf8mb4_bin',
  '--max-connections=300',
  '--innodb-buffer-pool-size=64M',
  '--innodb-flush-log-at-trx-commit=0',
  '--skip-log-bin',
  '--skip-name-resolve',
];

/**
 * Runs the server until its stdin closes, then removes it and its home ($0). A process of its own does
 * this, because ours may be killed: the end of the pipe comes in every case.
 */
const KEEPER = '"$@" >"$0/log" 2>&1 & cat >/dev/null; kill -9 $!; wait $!; rm -rf "$0"';

/** The first of mariadbd and mysqld that is installed; Debian keeps them in /usr/sbin. */
export function findServer(): string | undefined {
  const dirs = [...(process.env.PATH ?? '').split(':'), '/usr/sbin'];
  return ['mariadbd', 'mysqld'].flatMap((name) => dirs.map((dir) => join(dir, name))).find((file) => existsSync(file));
}

/** A server of our own in a temporary home and on a free port; no other server is touched. */
export async function startServer(binary: string): Promise<{ url: string; stop(): Promise<void> }> {
  const home = await mkdtemp(join(await quickDir(), 'qinxue-server-'));
  // A starting server takes away what it finds in a common folder for temporary tables: those of another one's run.
  const args = ['--no-defaults', `--datadir=${join(home, 'data')}`, `--tmpdir=${home}`];
  if (process.getuid?.() === 0) args.push('--user=root');
  await initialize(binary, args).catch((error) => fail(home, error));

  const port = await freePort();
  const files = [`--port=${port}`, `--socket=${join(home, 'socket')}`, `--pid-file=${join(home, 'pid')}`];
  // Detached: Ctrl-C ends the tests first, and the server with them.
  const keeper = spawn('sh', ['-c', KEEPER, home, binary, ...args, ...SETTINGS, ...files], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  const stop = async () => {
    keeper.stdin.end();
    if (keeper.exitCode === null) await once(keeper, 'exit');
  };
  const url = `mysql://root@127.0.0.1:${port}`;
  await answers(url, join(home, 'log')).catch((error) => stop().then(() => fail(home, error)));
  return { url, stop };
}

/** Memory where there is enough of it: the server waits for the disk at each table made or dropped. */
async function quickDir(): Promise<string> {
  const memory = await statfs('/dev/shm').catch(() => undefined);
  return memory && memory.bavail * memory.bsize > ROOM ? '/dev/shm' : tmpdir();
}

const initialize = (binary: string, args: readonly string[]) =>
  binary.endsWith('mariadbd')
    ? promisify(execFile)('mariadb-install-db', [
        ...args,
        '--auth-root-authentication-method=normal',
        '--skip-test-db',
        '--skip-name-resolve',
        '--innodb-log-file-size=16M',
      ])
    : promisify(execFile)(binary, [...args, '--initialize-insecure']);

async function answers(url: string, log: string): Promise<void> {
  for (const end = Date.now() + WAIT_MS; ; await sleep(50)) {
    try {
      return await (await createConnection(url)).end();
    } catch (error) {
      const told = existsSync(log) ? readFileSync(log, 'utf8') : '';
      const refusal = /\[ERROR\].*/.exec(told)?.[0];
      if (told.includes('Aborting') || Date.now() > end) throw new Error(refusal ?? (error as Error).message);
    }
  }
}

async function fail(home: string, error: unknown): Promise<never> {
  await rm(home, { recursive: true, force: true });
  throw error;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}
