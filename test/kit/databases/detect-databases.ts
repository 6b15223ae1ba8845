import { createConnection } from 'mysql2/promise';
import type { TestDatabase } from './index.ts';
import { findServer, startServer } from './server.ts';

interface DetectedDatabases {
  readonly databases: readonly TestDatabase[];
  readonly summary: string;
  stop(): Promise<void>;
}

/** SQLite always; a server where one was named, or where one is installed and can be started privately. */
export async function detectDatabases(): Promise<DetectedDatabases> {
  const embedded: TestDatabase = { name: 'SQLite', dialect: 'sqlite' };
  const named = process.env.QINXUE_TEST_MYSQL;
  // Who names a server wants it tested: without an answer the run stops instead of skipping it.
  if (named === 'off') return detected([embedded], 'QINXUE_TEST_MYSQL is off');
  if (named) return detected([embedded, await describeServer(named)]);

  const binary = findServer();
  if (!binary) return detected([embedded], 'no mariadbd or mysqld is installed and QINXUE_TEST_MYSQL is not set');
  try {
    const { url, stop } = await startServer(binary);
    return detected([embedded, await describeServer(url)], undefined, stop);
  } catch (error) {
    const reason = (error as Error).message.trim().split('\n').at(-1);
    return detected([embedded], `${binary} did not start: ${reason}`);
  }
}

function detected(databases: readonly TestDatabase[], skipped?: string, stop = async () => {}): DetectedDatabases {
  const used = databases.map(({ name }) => name).join(', ');
  return { databases, stop, summary: `Databases: ${used}.${skipped ? ` Skipped: MySQL/MariaDB, ${skipped}.` : ''}` };
}

async function describeServer(server: string): Promise<TestDatabase> {
  const connection = await createConnection(server).catch((cause) => {
    throw new Error(`The test database server does not answer: ${cause.message}`, { cause });
  });
  const [rows] = await connection.query('SELECT VERSION() AS version');
  await connection.end();
  const version = String((rows as { version: string }[])[0]?.version);
  const product = version.includes('MariaDB') ? 'MariaDB' : 'MySQL';
  return { name: `${product} ${version.split('-')[0]}`, dialect: 'mysql', server };
}
