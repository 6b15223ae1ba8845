import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from '../../../server/kernel/data/sql.ts';
import { databases, freshDatabaseUrl, type Person, startUnit, type TestServer } from '../../kit/index.ts';
import { WayToDatabase } from './way-to-database.ts';

/** With `QINXUE_TEST_SILENCE=60` a minute, and the server's own limits; else both a tenth. */
const seconds = Number(process.env.QINXUE_TEST_SILENCE ?? 0);
const limits = seconds ? { deadlineMs: 15_000, leaseMs: 5000 } : { deadlineMs: 1500, leaseMs: 500 };
const silenceMs = seconds ? seconds * 1000 : 6000;
/** What a busy machine adds. */
const SLACK_MS = 1500;
/** Ten connections read, and ten write. */
const CONNECTIONS = 20;

const CREATE = `mutation ($name: String!) {
  bodyCreate(input: { unit: "A", kind: OTHER, name: $name, establishedOn: "2026-01-05" }) { id } }`;
const LIST = '{ members(first: 5) { nodes { name } } }';

interface Asked {
  readonly person: Person;
  readonly name?: string;
  readonly at: number;
  /** How long the answer took; undefined for who hung up. */
  tookMs?: number;
  status?: number;
  code?: string | undefined;
  retryAfter?: string | null;
}

const mysql = databases.filter(({ dialect }) => dialect === 'mysql');

(mysql.length ? describe : describe.skip)('a database that falls silent while callers go on', () => {
  let unit: TestServer;
  let way: WayToDatabase;
  let isOver = false;
  const [from, to] = [{ at: 0 }, { at: 0 }];
  const all: Asked[] = [];
  const readiness: { readonly at: number; readonly isReady: boolean }[] = [];
  let stale: readonly string[] = [];

  const ask = async (person: Person, name?: string, hangUpMs?: number): Promise<Asked> => {
    const asked: Asked = { person, ...(name !== undefined && { name }), at: Date.now() };
    const body = name === undefined ? { query: LIST } : { query: CREATE, variables: { name } };
    try {
      const response = await fetch(`${unit.url}/graphql`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${unit.token(person)}`,
          'content-type': 'application/json',
          accept: 'application/graphql-response+json',
          ...(name !== undefined && { 'idempotency-key': name }),
        },
        body: JSON.stringify(body),
        ...(hangUpMs !== undefined && { signal: AbortSignal.timeout(hangUpMs) }),
      });
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      asked.tookMs = Date.now() - asked.at;
      asked.status = response.status;
      asked.code = errors?.[0]?.extensions.code;
      asked.retryAfter = response.headers.get('retry-after');
    } catch (error) {
      if ((error as Error).name !== 'TimeoutError') throw error;
    }
    return asked;
  };

  /** Asks every so often until all is over, without waiting for answers. */
  const goOn = async (person: Person, everyMs: number, kind?: string, hangUpMs?: number) => {
    const answers: Promise<unknown>[] = [];
    for (let n = 0; !isOver; n++) {
      answers.push(ask(person, kind && `${kind}-${n}`, hangUpMs).then((asked) => all.push(asked)));
      await sleep(everyMs);
    }
    await Promise.all(answers);
  };
  const watch = async () => {
    for (; !isOver; await sleep(100)) {
      const { status } = await fetch(`${unit.url}/health/ready`);
      readiness.push({ at: Date.now(), isReady: status === 200 });
    }
  };

  beforeAll(
    async () => {
      const fresh = await freshDatabaseUrl('mysql');
      way = await WayToDatabase.to(new URL(fresh.url));
      unit = await startUnit({ plugins: [], options: { databaseUrl: way.url, patience: limits } });
      // Everybody is known, and all is compiled.
      for (const person of ['admin', 'adminA', 'analyst', 'learnerA1'] as const)
        for (const name of [undefined, `first-${person}`]) await ask(person, name);
      const patient = [
        goOn('admin', 150, 'patient'),
        goOn('adminA', 150, 'other'),
        // More than their share of the connections, once these are silent.
        goOn('analyst', 40),
        goOn('learnerA1', 150),
        watch(),
      ];
      await sleep(1500);
      await way.fallSilentAfter('COMMIT');
      from.at = Date.now();
      await sleep(silenceMs / 2);
      // Those who are there when it wakes have all hung up by then.
      isOver = true;
      await Promise.all(patient);
      isOver = false;
      const impatient = [goOn('admin', 20, 'impatient', 250), goOn('analyst', 20, undefined, 250)];
      await sleep(Math.max(1000, from.at + silenceMs - 500 - Date.now()));
      isOver = true;
      await Promise.all(impatient);
      isOver = false;
      const before = way.statements.length;
      const watching = watch();
      to.at = Date.now();
      way.wake();
      await sleep(1500);
      stale = way.statements.slice(before);
      const awake = [goOn('admin', 60, 'awake'), goOn('learnerA1', 60)];
      await sleep(1500);
      isOver = true;
      await Promise.all([...awake, watching]);
    },
    silenceMs * 2 + 120_000,
  );
  afterAll(async () => {
    await unit?.close();
    await way?.close();
  });

  const during = () => all.filter(({ at }) => at >= from.at && at < to.at);
  const answered = (list: readonly Asked[]) => list.filter(({ tookMs }) => tookMs !== undefined);

  test('nobody waits for it to wake: whoever asks is refused in time, and told when to come again', () => {
    const refused = answered(during());
    expect(refused.length).toBeGreaterThan(50);
    expect(Math.max(...refused.map(({ tookMs = 0 }) => tookMs))).toBeLessThan(
      limits.leaseMs + limits.deadlineMs + SLACK_MS,
    );
    for (const { status, code, retryAfter } of refused)
      expect({ status, code, retryAfter }).toEqual({
        status: 503,
        code: expect.stringMatching(/^(DATABASE_UNAVAILABLE|OUTCOME_UNKNOWN)$/),
        retryAfter: '1',
      });
    // Once the first have used up their deadline, the others wait for a connection and no longer.
    const later = refused.filter(({ at }) => at > from.at + limits.deadlineMs);
    expect(Math.max(0, ...later.map(({ tookMs = 0 }) => tookMs))).toBeLessThan(
      Math.max(limits.leaseMs, 3000) + SLACK_MS,
    );
  });

  test('readiness goes off, and comes back', () => {
    const quiet = readiness.filter(({ at }) => at > from.at + 2500 && at < to.at);
    expect(quiet.length).toBeGreaterThan(0);
    expect(quiet.filter(({ isReady }) => isReady)).toEqual([]);
    expect(readiness.filter(({ at, isReady }) => at < from.at && !isReady)).toEqual([]);
    expect(readiness.filter(({ at, isReady }) => at > to.at + 3000 && !isReady)).toEqual([]);
    expect(readiness.at(-1)?.isReady).toBe(true);
  });

  test('when it wakes, nothing runs for those who have left but what was under way', () => {
    // The server's own looks, for readiness, for switches and for events, go on.
    const ofCallers = stale.filter((statement) => /organisation_(member|body|audit)|kernel_answer/.test(statement));
    expect(during().length).toBeGreaterThan(5 * CONNECTIONS);
    expect(ofCallers.length).toBeLessThanOrEqual(CONNECTIONS);
  });

  test('all go on then', () => {
    const late = all.filter(({ at }) => at >= to.at);
    expect(late.length).toBeGreaterThan(20);
    expect(late.filter(({ status, code }) => status !== 200 || code)).toEqual([]);
  });

  test('what was acknowledged is there, and the same key makes of the rest one and no second', async () => {
    const writes = all.filter(({ name }) => name !== undefined);
    const rows = async () =>
      new Map(
        (
          await unit.server.kernel.database.read.query(
            sql`SELECT name, COUNT(*) AS n FROM organisation_body GROUP BY name`,
          )
        ).map((row) => [String(row.name), Number(row.n)]),
      );
    const [done, open] = [writes.filter(({ status }) => status === 200), writes.filter(({ status }) => status !== 200)];
    expect(done.length).toBeGreaterThan(20);
    expect(open.length).toBeGreaterThan(50);
    const before = await rows();
    // One was committed, and its answer is lost: it may have happened, the caller is told, and it has.
    const unknown = open.filter(({ code }) => code === 'OUTCOME_UNKNOWN');
    expect(unknown.length).toBeGreaterThan(0);
    expect(unknown.some(({ name = '' }) => before.has(name))).toBe(true);
    expect(done.filter(({ name = '' }) => before.get(name) !== 1)).toEqual([]);
    for (let n = 0; n < open.length; n += 10)
      for (const again of await Promise.all(open.slice(n, n + 10).map(({ person, name }) => ask(person, name))))
        expect(again).toMatchObject({ status: 200, code: undefined });
    const after = await rows();
    expect(writes.filter(({ name = '' }) => after.get(name) !== 1)).toEqual([]);
    if (seconds) report(open.filter(({ name = '' }) => before.has(name)).length);
  }, 120_000);

  /** The figures of a run with the true limits. */
  function report(unknown: number): void {
    const count = (list: readonly Asked[]) => {
      const counts: Record<string, number> = {};
      for (const { status, code = 'ok' } of list) {
        const outcome = status ? code : 'hung up';
        counts[outcome] = (counts[outcome] ?? 0) + 1;
      }
      return counts;
    };
    const took = answered(during())
      .map(({ tookMs = 0 }) => tookMs)
      .toSorted((a, b) => a - b);
    process.stderr.write(
      `${JSON.stringify({
        silenceMs: to.at - from.at,
        during: count(during()),
        before: count(all.filter(({ at }) => at < from.at)),
        after: count(all.filter(({ at }) => at >= to.at)),
        tookMs: { median: took[Math.floor(took.length / 2)], longest: took.at(-1) },
        readyOffAfterMs: (readiness.find(({ at, isReady }) => at > from.at && !isReady)?.at ?? 0) - from.at,
        readyAgainAfterMs: (readiness.find(({ at, isReady }) => at > to.at && isReady)?.at ?? 0) - to.at,
        statementsAfterWaking: stale.length,
        happenedUnacknowledged: unknown,
      })}\n`,
    );
  }
});
