import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Connection, createConnection } from 'mysql2/promise';
import type { Dialect } from '../../../server/kernel/data/database.ts';
import { findServer, startServer } from '../../kit/databases/server.ts';
import { edition, seed } from './seed.ts';
import type { Size } from './size.ts';

/** Where seeded databases are kept from run to run. */
export interface Home {
  readonly name: string;
  /** The URL of a database of this size, seeded now unless it is there already. */
  seeded(size: Size, tell: (words: string) => void): Promise<string>;
  close(): Promise<void>;
}

export const openHome = (dialect: Dialect): Promise<Home> => (dialect === 'sqlite' ? files() : server());

const FOLDER = '.data/bench';

async function files(): Promise<Home> {
  return {
    name: 'SQLite',
    close: async () => {},
    seeded: async (size, tell) => {
      mkdirSync(FOLDER, { recursive: true });
      const file = join(FOLDER, `${size.name}-${edition()}.db`);
      if (existsSync(file)) return `sqlite:${file}`;
      for (const old of readdirSync(FOLDER))
        if (old.startsWith(`${size.name}-`)) rmSync(join(FOLDER, old), { force: true });
      tell(`Seeding ${file} …`);
      const begun = `${file}.begun`;
      await seed(`sqlite:${begun}`, size);
      // A copy: this process may hold what it has closed for a while.
      copyFileSync(begun, `${file}.copied`);
      // The name comes last: a file of that name is whole.
      renameSync(`${file}.copied`, file);
      for (const end of ['', '-wal', '-shm']) rmSync(begun + end, { force: true });
      return `sqlite:${file}`;
    },
  };
}

/** The server that `BENCH_DATABASE_URL` names, or a private one whose databases end with the run. */
async function server(): Promise<Home> {
  const named = process.env.BENCH_DATABASE_URL;
  const own = named ? undefined : await privateServer();
  const base = named ?? own?.url ?? '';
  const connection = await createConnection(base);
  const [[row]] = (await connection.query('SELECT VERSION() AS version')) as unknown as [[{ version: string }]];
  return {
    name: row.version.includes('MariaDB') ? `MariaDB ${row.version.split('-')[0]}` : `MySQL ${row.version}`,
    close: async () => {
      await connection.end();
      await own?.stop();
    },
    seeded: (size, tell) => seededOn(connection, base, size, tell),
  };
}

async function seededOn(connection: Connection, base: string, size: Size, tell: (words: string) => void) {
  const name = `qinxue_bench_${size.name}_${edition()}`;
  const url = new URL(base);
  url.pathname = name;
  await takeTurns(connection, name, tell);
  // An empty database of this name stands beside it when it is whole.
  const whole = `${name}_whole`;
  const [[known]] = (await connection.query('SHOW DATABASES LIKE ?', [whole])) as unknown as [unknown[]];
  if (known) return url.href;
  tell(`Seeding ${name} …`);
  // Of this name, what a run left that was broken off. Others may be in use: other checkouts have other editions.
  await connection.query(`DROP DATABASE IF EXISTS ${name}`);
  await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  await seed(url.href, size);
  await connection.query(`CREATE DATABASE ${whole}`);
  return url.href;
}

const PATIENCE_S = 3_600;

/** Until the run ends, nobody else seeds this database or writes to it: another run waits here. */
async function takeTurns(connection: Connection, name: string, tell: (words: string) => void): Promise<void> {
  const take = async (seconds: number) => {
    const [[row]] = (await connection.query('SELECT GET_LOCK(?, ?) AS taken', [name, seconds])) as unknown as [
      [{ taken: number | null }],
    ];
    return row.taken === 1;
  };
  if (await take(0)) return;
  tell(`Waiting for another run on ${name} …`);
  if (!(await take(PATIENCE_S))) throw new Error(`Another run has held ${name} for an hour.`);
}

async function privateServer() {
  const binary = findServer();
  if (!binary)
    throw new Error('No mariadbd or mysqld is installed: set BENCH_DATABASE_URL, or bench --dialect sqlite.');
  return startServer(binary);
}
