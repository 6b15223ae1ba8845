import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../../server/kernel/data/database.ts';
import { openDatabase } from '../../../server/kernel/data/open.ts';
import { raw, sql } from '../../../server/kernel/data/sql.ts';
import { databases, freshDatabaseUrl } from '../../kit/databases/index.ts';

const nine = Array.from({ length: 9 }, (_, i) => i);
/** A sum over hundreds of millions of rows, which no machine of the tests makes in a second; their number MySQL 9 multiplies. */
const ENDLESS = raw(
  `SELECT SUM(${nine.map((i) => `d${i}.n`).join(' + ')}) AS n FROM ${nine.map((i) => `digit d${i}`).join(', ')}`,
);

const within = (ms: number) => {
  const end = performance.now() + ms;
  return () => end - performance.now();
};

/** The processes that this one has started and that still run. */
const children = () =>
  readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter((pid) => pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('query_only'));

describe.each(databases)('long reads on $name', ({ dialect }) => {
  let database: Database;
  let drop: () => Promise<void>;

  beforeAll(async () => {
    const fresh = await freshDatabaseUrl(dialect);
    drop = fresh.drop;
    database = await openDatabase(fresh.url, { durable: false });
    await database.exclusively('tables', async (session) => {
      await session.execute(raw('CREATE TABLE digit (n int NOT NULL PRIMARY KEY, name varchar(20))'));
      for (let n = 0; n < 10; n++) await session.execute(sql`INSERT INTO digit VALUES (${n}, ${`Ziffer Ä${n}`})`);
    });
  });

  afterAll(async () => {
    await database.close();
    await drop();
  });

  test('answer as the reading side does', async () => {
    const analysis = database.analysis(within(60_000));
    const statement = sql`SELECT n, lower(name) AS name FROM digit WHERE n < ${3} AND name <> ${'x'} ORDER BY n`;
    expect(await analysis.query(statement)).toEqual(await database.read.query(statement));
    expect(await analysis.values(statement)).toEqual(await database.read.values(statement));
  });

  test('are cancelled at the deadline, and the next one is answered', async () => {
    const begun = performance.now();
    await expect(database.analysis(within(1000)).query(ENDLESS)).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    expect(performance.now() - begun).toBeLessThan(5000);
    const after = database.analysis(within(60_000));
    expect(await after.values(raw('SELECT COUNT(*) FROM digit'))).toEqual([[10]]);
    if (dialect === 'mysql') {
      const running = await database.read.query(raw('SHOW PROCESSLIST'));
      expect(running.filter(({ Info }) => String(Info).includes('digit d8'))).toEqual([]);
    }
  });

  test('do not keep others from reading and writing', async () => {
    const long = [1, 2, 3, 4].map(() =>
      database
        .analysis(within(1500))
        .query(ENDLESS)
        .catch((error) => error.code),
    );
    await sleep(300);
    const begun = performance.now();
    await database.write((session) => session.execute(sql`UPDATE digit SET name = ${'neu'} WHERE n = ${9}`));
    expect(await database.read.values(raw('SELECT name FROM digit WHERE n = 9'))).toEqual([['neu']]);
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(await Promise.all(long)).toEqual(Array(4).fill('DEADLINE_EXCEEDED'));
  });

  test('do not begin when their time is over', async () => {
    await expect(database.analysis(() => 0).query(raw('SELECT 1'))).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
    });
  });

  test('change nothing', async () => {
    if (dialect !== 'sqlite') return;
    await expect(database.analysis(within(60_000)).execute(raw('DELETE FROM digit'))).rejects.toMatchObject({
      driverError: { code: 'SQLITE_READONLY' },
    });
  });

  test('tell of a wrong statement as others do', async () => {
    await expect(database.analysis(within(60_000)).query(raw('SELECT * FROM nowhere'))).rejects.toMatchObject({
      name: 'StatementError',
      statement: 'SELECT * FROM nowhere',
    });
  });
});

/** Until so many are left: what was killed is gone a moment later. */
async function running(count: number): Promise<number> {
  for (let n = 0; n < 100 && children().length !== count; n++) await sleep(50);
  return children().length;
}

test('processes for long reads start with the first of them, and end with the database', async () => {
  const fresh = await freshDatabaseUrl('sqlite');
  expect(await running(0)).toBe(0);
  const database = await openDatabase(fresh.url, { durable: false });
  await database.read.values(raw('SELECT 1'));
  expect(children()).toEqual([]);
  await database.analysis(within(60_000)).values(raw('SELECT 1'));
  expect(children()).toHaveLength(1);
  await database.close();
  expect(await running(0)).toBe(0);
  await fresh.drop();
});
