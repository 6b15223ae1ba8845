import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { Dialect } from '../../../server/kernel/data/database.ts';

/** A kind of database that this run has; `server` is the URL of the server that makes them. */
export interface TestDatabase {
  readonly name: string;
  readonly dialect: Dialect;
  readonly server?: string;
}

/** For packages of plugins: SQLite, and the server that `QINXUE_TEST_MYSQL` names. */
function named(): readonly TestDatabase[] {
  const server = process.env.QINXUE_TEST_MYSQL;
  const embedded: TestDatabase = { name: 'SQLite', dialect: 'sqlite' };
  return server && server !== 'off' ? [embedded, { name: 'MySQL or MariaDB', dialect: 'mysql', server }] : [embedded];
}

/** Found once by the run's setup: `describe.each(databases)('… on $name', ({ dialect }) => …)`. */
export const databases: readonly TestDatabase[] = process.env.QINXUE_TEST_DATABASES
  ? JSON.parse(process.env.QINXUE_TEST_DATABASES)
  : named();

export interface FreshDatabase {
  readonly url: string;
  /** To be called when it is closed. */
  drop(): Promise<void>;
}

/** A new, empty database. */
export async function freshDatabaseUrl(dialect: Dialect): Promise<FreshDatabase> {
  if (dialect === 'sqlite') {
    const home = await mkdtemp(join(tmpdir(), 'qinxue-test-'));
    return { url: `sqlite:${join(home, 'qinxue.db')}`, drop: () => rm(home, { recursive: true, force: true }) };
  }
  const server = databases.find((database) => database.dialect === dialect)?.server;
  if (!server) throw new Error('This run has no MySQL or MariaDB: ask `databases` first.');
  const name = `qinxue_test_${randomBytes(8).toString('hex')}`;
  await tell(server, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  const url = new URL(server);
  url.pathname = name;
  return { url: url.href, drop: () => tell(server, `DROP DATABASE IF EXISTS ${name}`) };
}

async function tell(server: string, statement: string): Promise<void> {
  const connection = await createConnection(server);
  try {
    await connection.query(statement);
  } finally {
    await connection.end();
  }
}
