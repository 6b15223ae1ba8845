import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../../server/kernel/data/database.ts';
import { openMysql } from '../../../server/kernel/data/mysql.ts';
import { raw, sql } from '../../../server/kernel/data/sql.ts';
import { databases, freshDatabaseUrl } from '../../kit/index.ts';

const mysql = databases.filter(({ dialect }) => dialect === 'mysql');

(mysql.length ? describe.each(mysql) : describe.skip.each([{ name: 'MySQL' }]))('units of work on $name', () => {
  let fresh: Awaited<ReturnType<typeof freshDatabaseUrl>>;
  let database: Database;
  beforeAll(async () => {
    fresh = await freshDatabaseUrl('mysql');
    database = await openMysql(fresh.url, { poolSize: 3, deadlineMs: 700 });
    await database.write(async (session) => {
      await session.execute(sql`CREATE TABLE pot (id int NOT NULL PRIMARY KEY, n int NOT NULL)`);
      await session.execute(sql`INSERT INTO pot (id, n) VALUES (1, 0), (2, 0)`);
    });
  });
  afterAll(async () => {
    await database.close();
    await fresh.drop();
  });
  const connectionId = async (read = database.read) =>
    Number((await read.query(sql`SELECT CONNECTION_ID() AS id`))[0]?.id);

  test('two that block each other both end, the one that gave way run again as a whole', async () => {
    const runs = [0, 0];
    let both: () => void = () => {};
    const met = new Promise<void>((resolve) => {
      both = resolve;
    });
    let arrived = 0;
    const work = (me: number, first: number, second: number) =>
      database.write(async (session) => {
        runs[me] = (runs[me] ?? 0) + 1;
        await session.execute(sql`UPDATE pot SET n = n + 1 WHERE id = ${first}`);
        // Each has its first row now and wants the other's: one of them has to give way.
        if (runs[me] === 1) {
          if (++arrived === 2) both();
          await met;
        }
        await session.execute(sql`UPDATE pot SET n = n + 10 WHERE id = ${second}`);
      });
    await Promise.all([work(0, 1, 2), work(1, 2, 1)]);
    expect((runs[0] ?? 0) + (runs[1] ?? 0)).toBe(3);
    const rows = await database.read.query(sql`SELECT n FROM pot ORDER BY id`);
    expect(rows.map(({ n }) => n)).toEqual([11, 11]);
  });

  test('one that deadlocks for ever gives up after five runs', async () => {
    let runs = 0;
    const hopeless = database.write(async () => {
      runs++;
      throw Object.assign(new Error('deadlock'), { errno: 1213, sqlState: '40001' });
    });
    await expect(hopeless).rejects.toMatchObject({ code: 'TRY_AGAIN' });
    expect(runs).toBe(5);
  });

  test('every connection reads what is committed, the first of the pool too', async () => {
    const levels = await Promise.all(
      Array.from({ length: 6 }, () =>
        database.write(async (session) => {
          const [row] = await session.query(sql`SHOW SESSION VARIABLES LIKE 't%_isolation'`);
          return row?.Value;
        }),
      ),
    );
    expect(new Set(levels)).toEqual(new Set(['READ-COMMITTED']));
  });

  test('nothing of a failed unit of work is left on the connection that it used', async () => {
    let id = 0;
    const failed = database.write(async (session) => {
      id = await connectionId(session);
      await session.execute(sql`UPDATE pot SET n = 99 WHERE id = 1`);
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await database.write(connectionId)).toBe(id);
    expect(await database.read.query(sql`SELECT n FROM pot WHERE id = 1`)).toEqual([{ n: 11 }]);
    const [open] = await database.read.query(
      sql`SELECT COUNT(*) AS n FROM information_schema.innodb_trx WHERE trx_mysql_thread_id = ${id}`,
    );
    expect(Number(open?.n)).toBe(0);
  });

  test('a connection that broke in the middle is not lent again', async () => {
    let id = 0;
    const broken = database.write(async (session) => {
      id = await connectionId(session);
      await database.read.execute(sql`KILL ${id}`).catch(() => undefined);
      await session.execute(sql`UPDATE pot SET n = 99 WHERE id = 1`);
    });
    await expect(broken).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    const later = await Promise.all(Array.from({ length: 6 }, () => connectionId()));
    expect(later).not.toContain(id);
    expect(await database.read.query(sql`SELECT n FROM pot WHERE id = 1`)).toEqual([{ n: 11 }]);
  });

  test('a read that takes longer than a statement may is cancelled, except under the lock of migrations', async () => {
    const ten = raw(`(${Array.from({ length: 10 }, () => 'SELECT 1 AS n').join(' UNION ALL ')})`);
    const endless = sql`SELECT COUNT(*) AS n FROM ${ten} a, ${ten} b, ${ten} c, ${ten} d, ${ten} e, ${ten} f, ${ten} g, ${ten} h, ${ten} i`;
    const slow = database.read.query(endless);
    const patient = database.exclusively('slow', async (session) => {
      await session.query(sql`SELECT SLEEP(1.2)`);
      return 'waited';
    });
    await expect(slow).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
    // All three connections of the pool at once: none of them still counts.
    expect(new Set(await Promise.all([connectionId(), connectionId(), connectionId()])).size).toBe(3);
    expect(await patient).toBe('waited');
    expect(await database.read.query(sql`SELECT n FROM pot WHERE id = 2`)).toEqual([{ n: 11 }]);
  });

  test('a unit of work whose statement is too slow ends at its deadline, and waits for nothing behind it', async () => {
    const patient = await openMysql(fresh.url, { poolSize: 1, deadlineMs: 1500 });
    const asleep = async () => {
      const [row] = await database.read.query(
        sql`SELECT COUNT(*) AS n FROM information_schema.processlist WHERE info LIKE 'START TRANSACTION%SLEEP(2.7)%' OR info = 'SELECT SLEEP(2.7)'`,
      );
      return Number(row?.n);
    };
    // A rollback that waited for its turn would get it before its own deadline, when the sleep is over.
    await expect(patient.write((session) => session.query(sql`SELECT SLEEP(2.7)`))).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
    });
    expect(await asleep()).toBe(1);
    while (await asleep()) await sleep(100);
    await patient.close();
  });

  test('the lock lets one in at a time, and is free again after a failure', async () => {
    const inside: string[] = [];
    const enter = (who: string) =>
      database.exclusively('one', async (session) => {
        inside.push(`${who} in`);
        await session.query(sql`SELECT SLEEP(0.1)`);
        inside.push(`${who} out`);
        if (who === 'a') throw new Error('a fell');
      });
    const results = await Promise.allSettled([enter('a'), enter('b'), enter('c')]);
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    for (let i = 0; i < 6; i += 2) expect(inside[i]?.split(' ')[0]).toBe(inside[i + 1]?.split(' ')[0]);
  });

  test('who waits too long for a connection that others have is told so, and the connection comes back whole', async () => {
    const narrow = await openMysql(fresh.url, { poolSize: 1 });
    let release = () => {};
    const holding = narrow.write(
      () =>
        new Promise<void>((resolve) => {
          release = resolve;
        }),
    );
    const asked = Date.now();
    await expect(narrow.write((session) => session.query(sql`SELECT 1`))).rejects.toMatchObject({
      code: 'DATABASE_UNAVAILABLE',
      details: { cause: 'POOL_EXHAUSTED' },
    });
    expect(Date.now() - asked).toBeLessThan(15_000);
    release();
    await holding;
    expect(await narrow.write((session) => session.query(sql`SELECT 1 AS one`))).toEqual([{ one: 1 }]);
    await narrow.close();
  });

  test('a server that takes no changes is not ready, and says so to who writes', async () => {
    const user = `reader_${randomBytes(4).toString('hex')}`;
    const own = new URL(fresh.url).pathname.slice(1);
    await database.read.execute(raw(`CREATE USER ${user}@'%' IDENTIFIED BY 'secret'`));
    await database.read.execute(raw(`GRANT ALL ON ${own}.* TO ${user}@'%'`));
    const url = new URL(fresh.url);
    url.username = user;
    url.password = 'secret';
    const demoted = await openMysql(url.href, { poolSize: 2 });
    try {
      await demoted.ping();
      await database.read.execute(sql`SET GLOBAL read_only = 1`);
      await expect(demoted.ping()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
      const written = demoted.write((session) => session.execute(sql`UPDATE pot SET n = 99 WHERE id = 1`));
      await expect(written).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
      expect(await demoted.read.query(sql`SELECT n FROM pot WHERE id = 1`)).toEqual([{ n: 11 }]);
    } finally {
      await database.read.execute(sql`SET GLOBAL read_only = 0`);
    }
    await demoted.ping();
    await demoted.write((session) => session.execute(sql`UPDATE pot SET n = 11 WHERE id = 1`));
    await demoted.close();
    await database.read.execute(raw(`DROP USER ${user}@'%'`));
  });
});
