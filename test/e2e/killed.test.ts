import { setTimeout as sleep } from 'node:timers/promises';
import { courses } from '../../plugins/courses/index.ts';
import { sql } from '../../server/kernel/data/sql.ts';
import { type Answer, client, databases, startUnit } from '../kit/index.ts';
import { type Running, startProcess } from './process.ts';

const REQUESTS = 200;
const KILLS = 3;

/** Two rows, their audit entries and the kept answer: all of it or nothing. */
const pair = `mutation ($a: String!, $b: String!) {
  a: courseCreate(input: { unit: "A", code: $a, title: "First half" }) { id code }
  b: courseCreate(input: { unit: "A", code: $b, title: "Second half" }) { id code }
}`;

describe.each(databases)('a server killed under load on $name', ({ dialect }) => {
  test('leaves nothing half-written, and retries with the same keys settle every request once', async () => {
    const unit = await startUnit({ plugins: [courses], dialect });
    const { read } = unit.server.kernel.database;
    const rows = async () => {
      const codes = await read.query(sql`SELECT code FROM courses_course`);
      const audited = await read.query(sql`SELECT entityId FROM kernel_audit_entry WHERE entity = 'Course'`);
      const answers = await read.query(sql`SELECT idempotencyKey FROM kernel_answer WHERE answer <> ''`);
      const open = await read.query(sql`SELECT idempotencyKey FROM kernel_answer WHERE answer = ''`);
      return { codes: codes.map(({ code }) => String(code)), audited, answers, open };
    };
    const expectWhole = async () => {
      const { codes, audited, answers, open } = await rows();
      const halves = (side: string) =>
        codes
          .filter((code) => code.startsWith(`${side}-`))
          .map((code) => code.slice(2))
          .sort();
      expect(halves('a')).toEqual(halves('b'));
      expect(audited).toHaveLength(codes.length);
      expect(answers).toHaveLength(codes.length / 2);
      expect(open).toEqual([]);
      return codes.length;
    };

    let server: Promise<Running> = startProcess(unit.databaseUrl);
    let interrupted = 0;
    const settled: Answer[] = [];
    const settle = async (n: number): Promise<void> => {
      for (;;) {
        const { url } = await server;
        const ask = client(url, { token: unit.token('admin') });
        const answer = await ask(pair, { a: `a-${n}`, b: `b-${n}` }, { key: `pair-${n}` }).catch(() => undefined);
        if (answer?.data) return void settled.push(answer);
        if (answer && answer.status !== 503) throw new Error(answer.text);
        interrupted++;
        await sleep(20);
      }
    };

    const waiting = Array.from({ length: REQUESTS }, (_, n) => n);
    const clients = Array.from({ length: 25 }, async () => {
      for (let n = waiting.shift(); n !== undefined; n = waiting.shift()) await settle(n);
    });
    for (let kill = 1; kill <= KILLS; kill++) {
      const atLeast = (REQUESTS / (KILLS + 1)) * kill;
      while (settled.length < atLeast) await sleep(5);
      const victim = await server;
      const ended = victim.kill('SIGKILL');
      // Whoever asks meanwhile waits for the next process.
      server = ended.then(async () => {
        await expectWhole();
        return startProcess(unit.databaseUrl);
      });
      expect((await ended).signal).toBe('SIGKILL');
      await server;
    }
    await Promise.all(clients);

    expect(interrupted).toBeGreaterThan(0);
    expect(settled).toHaveLength(REQUESTS);
    expect(await expectWhole()).toBe(REQUESTS * 2);
    const ask = client((await server).url, { token: unit.token('admin') });
    for (const { data } of settled.slice(0, 20)) {
      const n = data.a.code.slice(2);
      const again = await ask(pair, { a: `a-${n}`, b: `b-${n}` }, { key: `pair-${n}` });
      expect(again.data).toEqual(data);
    }
    expect(await expectWhole()).toBe(REQUESTS * 2);
    await (await server).kill('SIGKILL');
  }, 180_000);
});
