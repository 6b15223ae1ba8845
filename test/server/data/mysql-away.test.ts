import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Database } from '../../../server/kernel/data/database.ts';
import { openMysql } from '../../../server/kernel/data/mysql.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { databases, freshDatabaseUrl } from '../../kit/index.ts';

const mysql = databases.filter(({ dialect }) => dialect === 'mysql');

(mysql.length ? describe.each(mysql) : describe.skip.each([{ name: 'MySQL' }]))(
  'the way to a server that goes away, on $name',
  () => {
    let fresh: Awaited<ReturnType<typeof freshDatabaseUrl>>;
    let database: Database;
    beforeAll(async () => {
      fresh = await freshDatabaseUrl('mysql');
      database = await openMysql(fresh.url, { poolSize: 1 });
      await database.write(async (session) => {
        await session.execute(sql`CREATE TABLE pot (id int NOT NULL PRIMARY KEY, n int NOT NULL)`);
        await session.execute(sql`INSERT INTO pot (id, n) VALUES (1, 0), (2, 0)`);
      });
    });
    afterAll(async () => {
      await database.close();
      await fresh.drop();
    });

    let way: Server;
    let through: Set<Socket>;
    let port = 0;
    const open = async () => {
      const target = new URL(fresh.url);
      through = new Set();
      way = createServer((here) => {
        const there = connect(Number(target.port), target.hostname);
        for (const socket of [here, there]) {
          through.add(socket);
          socket.on('error', () => {});
        }
        here.pipe(there).pipe(here);
      });
      way.listen(port, '127.0.0.1');
      await once(way, 'listening');
      port = (way.address() as { port: number }).port;
    };
    const close = async () => {
      way.close();
      for (const socket of through) socket.destroy();
      await once(way, 'close');
    };

    /** Lets a statement with these words through, and cuts the way as soon as the server has begun to answer it. */
    const cutAfter = (words: string) =>
      new Promise<void>((cut) => {
        const sockets = [...through];
        for (const socket of sockets)
          socket.on('data', (chunk) => {
            if (!chunk.includes(words)) return;
            // To the server it goes on; of the answer nothing comes back.
            for (const each of sockets) if (each !== socket) each.unpipe();
            setTimeout(() => {
              for (const each of sockets) each.destroy();
              cut();
            }, 300);
          });
      });

    test('a COMMIT without an answer is told as what it is: it may have happened', async () => {
      await open();
      const url = new URL(fresh.url);
      url.port = String(port);
      const remote = await openMysql(url.href, { poolSize: 1 });
      await remote.write((session) => session.execute(sql`UPDATE pot SET n = 11 WHERE id = 1`));
      const cut = cutAfter('COMMIT');
      const written = remote.write((session) => session.execute(sql`UPDATE pot SET n = 77 WHERE id = 1`));
      await expect(written).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN' });
      await cut;
      // In truth it has.
      expect(await database.read.query(sql`SELECT n FROM pot WHERE id = 1`)).toEqual([{ n: 77 }]);
      await database.write((session) => session.execute(sql`UPDATE pot SET n = 11 WHERE id = 1`));
      await remote.close();
      await close();
    });

    test('it says so at once, and goes on by itself when the server is back', async () => {
      await open();
      const url = new URL(fresh.url);
      url.port = String(port);
      const remote = await openMysql(url.href, { poolSize: 3 });
      const n = async () => (await remote.read.query(sql`SELECT n FROM pot WHERE id = 1`))[0]?.n;
      expect(await n()).toBe(11);
      const inFlight = remote.write(async (session) => {
        await session.execute(sql`UPDATE pot SET n = 99 WHERE id = 1`);
        await close();
        await session.execute(sql`UPDATE pot SET n = 100 WHERE id = 1`);
      });
      await expect(inFlight).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
      for (let i = 0; i < 5; i++) {
        await expect(n()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
        await expect(remote.ping()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
      }
      await expect(openMysql(url.href)).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
      await open();
      expect(await n()).toBe(11);
      await remote.write((session) => session.execute(sql`UPDATE pot SET n = 12 WHERE id = 1`));
      expect(await n()).toBe(12);
      await remote.close();
      await close();
    });
  },
);
