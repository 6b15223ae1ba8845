import type { Database } from '../../../server/kernel/data/database.ts';
import { isDuplicate } from '../../../server/kernel/data/insert.ts';
import { observeStatements } from '../../../server/kernel/data/observed.ts';
import { openDatabase } from '../../../server/kernel/data/open.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { databases, freshDatabaseUrl } from '../../kit/index.ts';

const mysql = databases.filter(({ dialect }) => dialect === 'mysql');

(mysql.length ? describe.each(mysql) : describe.skip.each([{ name: 'MySQL' }]))('what is foreseen on $name', () => {
  let fresh: Awaited<ReturnType<typeof freshDatabaseUrl>>;
  let database: Database;
  beforeAll(async () => {
    fresh = await freshDatabaseUrl('mysql');
    database = await openDatabase(fresh.url);
    await database.write(async (session) => {
      await session.execute(sql`CREATE TABLE pot (id int NOT NULL PRIMARY KEY, n int NOT NULL)`);
      await session.execute(sql`INSERT INTO pot (id, n) VALUES (1, 0), (2, 11)`);
    });
  });
  afterAll(async () => {
    await database.close();
    await fresh.drop();
  });
  const n = async (id: number) => (await database.read.query(sql`SELECT n FROM pot WHERE id = ${id}`))[0]?.n;

  test('is seen by what comes after it, and committed', async () => {
    const seen = await database.write(async (session) => {
      expect(await session.enqueue(sql`UPDATE pot SET n = 70 WHERE id = 1`, 1)).toBe(1);
      expect(await session.enqueue(sql`UPDATE pot SET n = n + 1 WHERE id IN (1, 2)`, 2)).toBe(2);
      return session.query(sql`SELECT n FROM pot WHERE id = 1`);
    });
    expect(seen).toEqual([{ n: 71 }]);
    expect([await n(1), await n(2)]).toEqual([71, 12]);
  });

  test('alone, with nothing after it, is committed', async () => {
    await database.write((session) => session.enqueue(sql`UPDATE pot SET n = 72 WHERE id = 1`, 1));
    expect(await n(1)).toBe(72);
  });

  test('is not in the database before the next way, and gone with an error', async () => {
    const told: string[] = [];
    const ignore = observeStatements((text) => told.push(text));
    const failed = database.write(async (session) => {
      await session.enqueue(sql`UPDATE pot SET n = 99 WHERE id = 1`, 1);
      throw new Error('before anything was sent');
    });
    await expect(failed).rejects.toThrow('before anything was sent');
    ignore();
    expect(told).toEqual(['UPDATE pot SET n = 99 WHERE id = 1']);
    expect(await n(1)).toBe(72);
  });

  test.each([
    ['does less', sql`UPDATE pot SET n = 99 WHERE id = 77`, 0],
    ['does more', sql`UPDATE pot SET n = 99`, 2],
  ])('that %s has the work run again, with what it really does', async (_what, statement, does) => {
    const foreseen: number[] = [];
    await database.write(async (session) => {
      foreseen.push(await session.enqueue(statement, 1));
      await session.query(sql`SELECT 1`);
      if (foreseen.length < 2) throw new Error('never reached');
      await session.execute(sql`UPDATE pot SET n = 72 WHERE id = 1`);
      await session.execute(sql`UPDATE pot SET n = 12 WHERE id = 2`);
    });
    expect(foreseen).toEqual([1, does]);
  });

  test('that fails does so in the second run, where it was asked for', async () => {
    let runs = 0;
    const found: unknown[] = [];
    await database.write(async (session) => {
      runs++;
      await session.execute(sql`UPDATE pot SET n = n + 1 WHERE id = 2`);
      await session
        .enqueue(sql`INSERT INTO pot (id, n) VALUES (1, 1)`, 1)
        .catch((error) => found.push(isDuplicate(error)));
      await session.query(sql`SELECT 1`).catch(() => undefined);
    });
    expect({ runs, found }).toEqual({ runs: 2, found: [true] });
    // What the first run did is undone, although it caught the error itself.
    expect(await n(2)).toBe(13);
  });

  test('in thousands goes out in several packets, in order', async () => {
    const before = await n(1);
    await database.write(async (session) => {
      for (let i = 0; i < 3000; i++)
        await session.enqueue(sql`UPDATE pot SET n = ${i} WHERE id = ${1} AND ${i} = ${i}`, 1);
    });
    expect(before).toBe(72);
    expect(await n(1)).toBe(2999);
  });
});
