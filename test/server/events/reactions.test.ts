import { organisation } from '../../../plugins/organisation/index.ts';
import {
  Allow,
  Arg,
  type Context,
  Ctx,
  definePlugin,
  event,
  Mutation,
  on,
  type Plugin,
  QinxueError,
  Resolver,
  text,
} from '../../../server/api/plugin.ts';
import { migration } from '../../../server/kernel/data/migration.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { inside } from '../../../server/kernel/request/inside.ts';
import { startServer } from '../../../server/start-server.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';

const rang = event<{ times: number }>('bell.rang', text('The bell rang', '铃响'));

/** How many of the next reactions fail, and whether the ring itself does. */
let failures = 0;
let isBroken = false;
const during: boolean[] = [];

@Resolver()
class BellResolver {
  @Allow('signed-in')
  @Mutation(() => String, { description: 'Rings (响铃).' })
  async bellRing(
    @Arg('unit', () => String, { description: 'Where (单位).' }) unit: string,
    @Ctx() context: Context,
  ): Promise<string> {
    context.emit(rang, { times: 3 }, context.directory.find(unit)?.id ?? null);
    if (isBroken) throw new QinxueError('CONFLICT', 'The clapper fell off.');
    during.push((await context.unguardedDatabase.query(sql`SELECT times FROM echo_heard`)).length > 0);
    return 'rung';
  }
}

const bell = definePlugin({
  id: 'bell',
  title: text('Bell', '铃'),
  requires: [organisation],
  events: [rang],
  resolvers: [BellResolver],
});

const echo = definePlugin({
  id: 'echo',
  title: text('Echo', '回声'),
  requires: [bell],
  migrations: [
    migration('0001-echo', [
      'CREATE TABLE echo_heard (unitId varchar(32) NULL, times int NOT NULL, saidBy varchar(64) NOT NULL)',
    ]),
  ],
  reactions: [
    on(rang, async (context, { times }) => {
      // First the effect, then the failure: a rollback has to take the effect away.
      await context.unguardedDatabase.execute(
        sql`INSERT INTO echo_heard (unitId, times, saidBy) VALUES (${context.unit?.id ?? null}, ${times}, ${inside(context).action})`,
      );
      if (failures > 0) {
        failures--;
        throw new Error('deaf');
      }
    }),
  ],
});

describe.each(databases)('events and reactions on $name', ({ dialect }) => {
  let now = new Date('2026-03-02T08:00:00Z');
  let unit: TestServer;
  beforeAll(async () => {
    // The echo is on in A only.
    unit = await startUnit({ plugins: [bell, echo], enabled: ['bell'], dialect, now: () => now });
    const { errors } = await unit.ask(
      'mutation { unitPluginSet(input: { unit: "A", plugin: "echo", mode: ENABLED }) { plugins { plugin } } }',
    );
    expect(errors).toBeUndefined();
  });
  const rows = (statement: ReturnType<typeof sql>) => unit.server.kernel.database.read.query(statement);
  beforeEach(async () => {
    await unit.server.deliveries.deliver();
    await unit.server.kernel.database.write(async (session) => {
      for (const table of ['echo_heard', 'kernel_delivery', 'kernel_event'])
        await session.execute({ ...sql``, text: `DELETE FROM ${table}` } as ReturnType<typeof sql>);
    });
    failures = 0;
    isBroken = false;
  });
  const ring = (where = 'A') => unit.ask('mutation ($unit: String!) { bellRing(unit: $unit) }', { unit: where });
  const heard = () => rows(sql`SELECT unitId, times, saidBy FROM echo_heard`);
  const delivery = async () => (await rows(sql`SELECT status, attempts, dueAt, error FROM kernel_delivery`))[0];
  const settle = () => unit.server.deliveries.deliver();
  const idOf = (code: string) => unit.unitIds.get(code);

  test('a reaction comes after the commit, in the unit of the event', async () => {
    during.length = 0;
    expect(await ring()).toMatchObject({ data: { bellRing: 'rung' } });
    expect(during).toEqual([false]);
    await settle();
    expect(await heard()).toEqual([{ unitId: idOf('A'), times: 3, saidBy: 'bell.rang' }]);
    expect(await delivery()).toMatchObject({ status: 'DONE', attempts: 1 });
  });

  test.each([
    ['below a unit that has the plugin on', 'A1', 1],
    ['in a unit that has it off', 'B', 0],
    ['above', 'E', 0],
    ['in no unit', 'Z', 0],
  ])('%s: %s hears %i', async (_where, code, times) => {
    await ring(code);
    await settle();
    expect(await heard()).toHaveLength(times);
    expect((await delivery())?.status).toBe(times ? 'DONE' : 'SKIPPED');
  });

  test('a mutation that is rolled back leaves no event', async () => {
    isBroken = true;
    expect(await ring()).toMatchObject({ data: null, code: 'CONFLICT' });
    await settle();
    expect(await rows(sql`SELECT id FROM kernel_event`)).toEqual([]);
    expect(await rows(sql`SELECT eventId FROM kernel_delivery`)).toEqual([]);
    expect(await heard()).toEqual([]);
  });

  test('a reaction that fails is no failure of the mutation, and is tried again later each time', async () => {
    failures = 3;
    expect(await ring()).toMatchObject({ data: { bellRing: 'rung' } });
    const began = now;
    for (const [tried, wait] of [
      [1, 1000],
      [2, 2000],
      [3, 4000],
    ] as const) {
      await settle();
      expect(await heard()).toEqual([]);
      expect(await delivery()).toMatchObject({
        status: 'PENDING',
        attempts: tried,
        error: expect.stringContaining('deaf'),
      });
      // A moment before it is due nothing happens.
      now = new Date(now.getTime() + wait - 1);
      await settle();
      expect((await delivery())?.attempts).toBe(tried);
      now = new Date(now.getTime() + 1);
    }
    await settle();
    expect(await heard()).toHaveLength(1);
    expect(await delivery()).toMatchObject({ status: 'DONE', attempts: 4 });
    now = began;
  });

  test('one that never succeeds is given up in the end, and others go on meanwhile', async () => {
    failures = 1;
    await ring();
    await settle();
    failures = 0;
    await ring('A1');
    await settle();
    expect(await heard()).toHaveLength(1);

    failures = Number.POSITIVE_INFINITY;
    const began = now;
    for (let n = 0; n < 15; n++) {
      now = new Date(now.getTime() + 3600_000);
      await settle();
    }
    const failed = await rows(sql`SELECT attempts FROM kernel_delivery WHERE status = 'FAILED'`);
    expect(failed).toEqual([{ attempts: 12 }]);
    expect(await heard()).toHaveLength(1);
    now = began;
  });

  test('two processes together have one effect for each event', async () => {
    const other = await startServer({
      plugins: [bell, echo] as Plugin[],
      databaseUrl: unit.databaseUrl,
      durable: false,
      now: () => now,
    });
    const rings = 30;
    await Promise.all(Array.from({ length: rings }, () => ring()));
    await Promise.all([settle(), other.deliveries.deliver()]);
    expect(await heard()).toHaveLength(rings);

    // Once more, all due at one moment: both processes read the same list before either has done anything.
    await unit.server.kernel.database.write(async (session) => {
      await session.execute(sql`DELETE FROM echo_heard`);
      await session.execute(sql`UPDATE kernel_delivery SET status = 'PENDING', attempts = 0`);
    });
    await Promise.all([settle(), other.deliveries.deliver()]);
    expect(await heard()).toHaveLength(rings);
    const done = await rows(sql`SELECT attempts, status FROM kernel_delivery`);
    expect(done).toEqual(Array.from({ length: rings }, () => ({ attempts: 1, status: 'DONE' })));
    await other.close();
  });

  test('what a stopped process left is delivered by the next', async () => {
    failures = 1;
    await ring();
    await settle();
    const began = now;
    now = new Date(now.getTime() + 5000);
    const next = await startServer({
      plugins: [bell, echo] as Plugin[],
      databaseUrl: unit.databaseUrl,
      durable: false,
      now: () => now,
    });
    await next.deliveries.deliver();
    expect(await heard()).toHaveLength(1);
    await next.close();
    now = began;
  });
});
