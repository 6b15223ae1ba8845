import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { courses } from '../../plugins/courses/index.ts';
import { spawnNode } from '../kit/child.ts';
import { client, databases, freshDatabaseUrl, startUnit } from '../kit/index.ts';
import { startProcess } from './process.ts';

const create = 'mutation ($code: String!) { courseCreate(input: { unit: "A", code: $code, title: "T" }) { id code } }';

test('a process that is told to stop answers what it has begun and leaves with 0', async () => {
  const unit = await startUnit({ plugins: [courses] });
  // Long enough for the requests to come in on a machine with other work.
  const running = await startProcess(unit.databaseUrl, { DRAIN_MS: '3000' });
  const ask = client(running.url, { token: unit.token('admin') });
  const asked = Array.from({ length: 20 }, (_, n) => ask(create, { code: `C${n}` }, { key: `k${n}` }));
  const ended = running.kill('SIGTERM');
  const health = async () => {
    const response = await fetch(`${running.url}/health/ready`);
    return [response.status, await response.json()];
  };
  // The signal and a request race for the process.
  let ready = await health();
  while (ready[0] === 200) ready = await health();
  expect(ready).toEqual([503, { status: 'stopping' }]);
  for (const { data, errors } of await Promise.all(asked))
    expect([data?.courseCreate.code, errors]).toEqual([expect.any(String), undefined]);
  expect(await ended).toMatchObject({ code: 0, signal: null, stderr: '' });
}, 60_000);

describe('a process that cannot start says why, and ends with 1', () => {
  const fails = async (env: NodeJS.ProcessEnv) => {
    const { code, stderr } = await spawnNode('main.js', [], {
      PORT: '0',
      QINXUE_DEMO: 'off',
      LOG_LEVEL: 'silent',
      ...env,
    }).ended;
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Qinxue cannot start\. /);
    expect(stderr).not.toMatch(/\n\s+at |hidden/);
    return stderr;
  };

  test('where the database is down', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as { port: number };
    probe.close();
    expect(await fails({ DATABASE_URL: `mysql://li:hidden@127.0.0.1:${port}/qinxue` })).toMatch(
      new RegExp(
        `The database at 127.0.0.1:${port} does not answer \\(ECONNREFUSED\\)\\. Start it, or check DATABASE_URL\\.`,
      ),
    );
  });

  test('where the file is no database, or its folder no folder', async () => {
    expect(await fails({ DATABASE_URL: 'sqlite:/dev/null/x.db' })).toMatch(/DATABASE_URL/);
    expect(await fails({ DATABASE_URL: 'oracle://hidden' })).toMatch(/No database is known for oracle:/);
  });

  test('where the environment is wrong', async () => {
    expect(await fails({ CORS_ORIGINS: '*', DRAIN_MS: 'soon' })).toMatch(/CORS_ORIGINS: .*DRAIN_MS: /);
  });

  test('where the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const fresh = await freshDatabaseUrl('sqlite');
    expect(await fails({ DATABASE_URL: fresh.url, PORT: String(port) })).toMatch(`Port ${port} is taken`);
    taken.close();
    await fresh.drop();
  });
});

const mysql = databases.filter(({ dialect }) => dialect === 'mysql');

(mysql.length ? describe.each(mysql) : describe.skip.each([{ name: 'MySQL' }]))(
  'a process whose $name goes away',
  () => {
    /** What lies between a server and its database: cut, and mended. */
    class Way {
      private server: Server | undefined;
      private readonly sockets = new Set<Socket>();
      port = 0;
      constructor(private readonly target: URL) {}
      async open(): Promise<void> {
        this.server = createServer((here) => {
          const there = connect(Number(this.target.port), this.target.hostname);
          for (const socket of [here, there]) {
            this.sockets.add(socket);
            socket.on('error', () => {});
          }
          here.pipe(there).pipe(here);
        }).listen(this.port, '127.0.0.1');
        await once(this.server, 'listening');
        this.port = (this.server.address() as { port: number }).port;
      }
      async cut(): Promise<void> {
        const closed = this.server && once(this.server, 'close');
        this.server?.close();
        for (const socket of this.sockets) socket.destroy();
        await closed;
      }
    }

    test('says so, loses nothing, and goes on by itself when it is back', async () => {
      const unit = await startUnit({ plugins: [courses], dialect: 'mysql' });
      const way = new Way(new URL(unit.databaseUrl));
      await way.open();
      const url = new URL(unit.databaseUrl);
      url.port = String(way.port);
      const running = await startProcess(url.href);
      const ask = client(running.url, { token: unit.token('admin') });
      const ready = async () => (await fetch(`${running.url}/health/ready`)).status;
      expect(await ask(create, { code: 'before' }, { key: 'before' })).toMatchObject({ status: 200 });
      expect(await ready()).toBe(200);

      const load = Array.from({ length: 30 }, (_, n) => ask(create, { code: `load-${n}` }, { key: `load-${n}` }));
      await sleep(20);
      await way.cut();
      // Of one whose COMMIT was under way nobody knows: with the same key it happens once.
      for (const { status, errors, code } of await Promise.all(load))
        if (errors)
          expect([status, ['DATABASE_UNAVAILABLE', 'OUTCOME_UNKNOWN'].includes(String(code))]).toEqual([503, true]);
      await sleep(300);
      expect(await ready()).toBe(503);
      expect((await fetch(`${running.url}/health/live`)).status).toBe(200);
      for (const answer of [
        await ask(create, { code: 'during' }, { key: 'during' }),
        await ask('{ viewer { member { name } } }'),
        await client(running.url, { token: unit.token('learnerB1') })('{ viewer { member { name } } }'),
      ]) {
        expect(answer).toMatchObject({ status: 503, code: 'DATABASE_UNAVAILABLE' });
        expect(answer.errors?.[0]?.message).toMatch(/Retry in a moment/);
      }
      expect(await (await fetch(`${running.url}/metrics`)).text()).toMatch(
        /^qinxue_deliveries\{plugin="evaluation",state="pending"\} Nan$/m,
      );

      await way.open();
      const began = Date.now();
      while ((await ready()) !== 200 && Date.now() - began < 30_000) await sleep(50);
      expect(await ready()).toBe(200);
      const again = await Promise.all(
        Array.from({ length: 30 }, (_, n) => ask(create, { code: `load-${n}` }, { key: `load-${n}` })),
      );
      expect(again.flatMap(({ errors }) => errors ?? [])).toEqual([]);
      expect(await ask(create, { code: 'during' }, { key: 'during' })).toMatchObject({ status: 200 });
      const { data } = await ask('{ courses(first: 1) { totalCount } }');
      expect(data.courses.totalCount).toBe(32);
      expect(await running.kill('SIGINT')).toMatchObject({ code: 0 });
      await way.cut();
    }, 90_000);
  },
);
