import { Course, courses } from '../../../plugins/courses/index.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { precompute } from '../../../server/kernel/request/precompute.ts';
import { type Answer, databases, startUnit, type TestServer } from '../../kit/index.ts';

const create =
  'mutation ($code: String!, $title: String = "Lockout") { courseCreate(input: { unit: "A", code: $code, title: $title }) { id code } }';
const two = `mutation ($first: String!, $second: String!) {
  first: courseCreate(input: { unit: "A", code: $first, title: "First" }) { id }
  second: courseCreate(input: { unit: "A", code: $second, title: "Second" }) { id }
}`;
const dataOf = ({ text }: Answer) => /"data":(.*?),"extensions"/.exec(text)?.[1];

describe.each(databases)('idempotency and atomicity on $name', ({ dialect }) => {
  let now = new Date('2026-03-02T08:00:00Z');
  let unit: TestServer;
  beforeAll(async () => {
    unit = await startUnit({ plugins: [courses], dialect, now: () => now });
  });

  const count = async (like: string) => {
    const [row] = await unit.server.kernel.database.read.query(
      sql`SELECT COUNT(*) AS n FROM courses_course WHERE code LIKE ${like}`,
    );
    return Number(row?.n);
  };
  const kept = async () => {
    const [row] = await unit.server.kernel.database.read.query(sql`SELECT COUNT(*) AS n FROM kernel_answer`);
    return Number(row?.n);
  };

  test('the same key and body give the same bytes and one effect', async () => {
    const first = await unit.ask(create, { code: 'same' }, { key: 'k-same' });
    expect(first).toMatchObject({ status: 200, data: { courseCreate: { code: 'same' } } });
    const again = await unit.ask(create, { code: 'same' }, { key: 'k-same' });
    expect(again.status).toBe(200);
    expect(dataOf(again)).toBe(dataOf(first));
    expect(dataOf(first)).toContain('"code":"same"');
    expect(await count('same')).toBe(1);
  });

  test('without a key the second is a request of its own', async () => {
    await unit.ask(create, { code: 'twice' });
    expect(await unit.ask(create, { code: 'twice' })).toMatchObject({ data: null, code: 'CONFLICT' });
  });

  test.each([
    ['set of variables', { code: 'other' }, create, {}],
    ['document', { code: 'body' }, create.replace('{ id code }', '{ id }'), {}],
    ['unit', { code: 'body' }, create, { unit: 'B' }],
  ])('another %s under the same key is refused', async (_what, variables, document, options) => {
    await unit.ask(create, { code: 'body' }, { key: 'k-body' });
    const reused = await unit.ask(document, variables, { key: 'k-body', ...options });
    expect(reused).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(reused.errors).toHaveLength(1);
    expect(reused.errors?.[0]?.message).toMatch(/make a new one/i);
    expect(JSON.parse(reused.text)).not.toHaveProperty('data');
    expect(await count('other')).toBe(0);
  });

  test('what was answered stays, though the same would be refused now', async () => {
    const first = await unit.as('adminA')(create, { code: 'rights' }, { key: 'k-rights' });
    expect(first).toMatchObject({ status: 200, data: { courseCreate: { code: 'rights' } } });
    const off = 'mutation ($i: UnitPluginSetInput!) { unitPluginSet(input: $i) { plugins { plugin } } }';
    const i = { unit: 'A', plugin: 'courses', settings: {} };
    await unit.ask(off, { i: { ...i, mode: 'SUSPENDED' } });
    expect((await unit.as('adminA')(create, { code: 'rights2' })).code).toBe('PLUGIN_SUSPENDED');
    const again = await unit.as('adminA')(create, { code: 'rights' }, { key: 'k-rights' });
    expect(again.errors).toBeUndefined();
    expect(dataOf(again)).toBe(dataOf(first));
    await unit.ask(off, { i: { ...i, mode: 'ENABLED' } });
    expect(await count('rights')).toBe(1);
  });

  test('keys are those of a member, and tell letters apart', async () => {
    const mine = await unit.ask(create, { code: 'mine' }, { key: 'k-Mine' });
    const theirs = await unit.as('adminA')(create, { code: 'theirs' }, { key: 'k-Mine' });
    const lower = await unit.ask(create, { code: 'lower' }, { key: 'k-mine' });
    expect([mine, theirs, lower].map(({ data }) => data.courseCreate.code)).toEqual(['mine', 'theirs', 'lower']);
  });

  test.each([
    ['is too long', 'k'.repeat(256)],
    ['has a space', 'a b'],
    ['is not ASCII', 'caf\u00e9'],
  ])('a key that %s is bad input, and nothing happens', async (_what, key) => {
    const refused = await unit.ask(create, { code: 'badkey' }, { headers: { 'idempotency-key': key } });
    expect(refused).toMatchObject({ status: 400, code: 'BAD_INPUT' });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ argument: 'Idempotency-Key' });
    expect(await count('badkey')).toBe(0);
  });

  test('a key of 255 characters is accepted', async () => {
    expect(await unit.ask(create, { code: 'longkey' }, { key: 'k'.repeat(255) })).toMatchObject({ status: 200 });
  });

  test('fifty at once with one key: one effect, one answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => unit.ask(create, { code: 'fifty' }, { key: 'k-fifty' })),
    );
    expect(answers.filter(({ errors }) => errors)).toEqual([]);
    expect(new Set(answers.map(dataOf)).size).toBe(1);
    expect(await count('fifty')).toBe(1);
  });

  test('fifty at once with one key, where no unique value would stop the second', async () => {
    const document = 'mutation ($i: UnitPluginSetInput!) { unitPluginSet(input: $i) { plugins { plugin mode } } }';
    const i = { unit: 'B', plugin: 'courses', mode: 'ENABLED', settings: {} };
    const audited = async () => {
      const [row] = await unit.server.kernel.database.read.query(
        sql`SELECT COUNT(*) AS n FROM kernel_audit_entry WHERE entity = 'PluginSetting'`,
      );
      return Number(row?.n);
    };
    const before = await audited();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => unit.ask(document, { i }, { key: 'k-setting' })),
    );
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(new Set(answers.map(dataOf)).size).toBe(1);
    expect((await audited()) - before).toBe(1);
  });

  test('two hundred at once with keys of their own: two hundred effects', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, n) => unit.ask(create, { code: `many-${n}` }, { key: `k-many-${n}` })),
    );
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(await count('many-%')).toBe(200);
  });

  test('of two mutations in one document, the failure of the second undoes the first', async () => {
    await unit.ask(create, { code: 'taken' });
    const before = await kept();
    const failed = await unit.ask(two, { first: 'undone', second: 'taken' }, { key: 'k-two' });
    expect(failed).toMatchObject({ data: null, code: 'CONFLICT' });
    expect(failed.errors?.[0]?.path).toEqual(['second']);
    expect(await count('undone')).toBe(0);
    expect(await kept()).toBe(before);
    const done = await unit.ask(two, { first: 'done-1', second: 'done-2' }, { key: 'k-two' });
    expect(done.errors).toBeUndefined();
    expect(await count('done-_')).toBe(2);
  });

  test('slow work that is asked for beforehand holds no transaction, and what asked for it happens once', async () => {
    const { kernel } = unit.server;
    let runs = 0;
    const between = await kernel.systemContext().transaction(async (context) => {
      runs++;
      await context.insert(Course, {
        unitId: unit.unitIds.get('A') ?? '',
        code: 'slow',
        title: 'Slow',
        mandatory: false,
        hours: 0,
        status: 'DRAFT',
      });
      // On the embedded database nobody else could write while it is open.
      return precompute(context.asSystem(), 'another course', () => unit.ask(create, { code: 'between' }));
    });
    expect(between.data).toMatchObject({ courseCreate: { code: 'between' } });
    expect([runs, await count('slow'), await count('between')]).toEqual([2, 1, 1]);
    // Outside a transaction there is nothing to wait for.
    expect(await precompute(kernel.systemContext(), 'at once', async () => 7)).toBe(7);
    const endless = kernel
      .systemContext()
      .transaction((context) => precompute(context, `run ${runs++}`, async () => 0));
    await expect(endless).rejects.toThrow('needs more than 20 prepared results');
  });

  test('a refused mutation has a code and its key may be used again', async () => {
    const refused = await unit.as('learnerA1')(create, { code: 'refused' }, { key: 'k-refused' });
    expect(refused).toMatchObject({ status: 200, data: null, code: 'FORBIDDEN' });
    expect(await unit.as('learnerA1')(create, { code: 'other' }, { key: 'k-refused' })).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  test('answers are kept sealed for 48 hours and then swept', async () => {
    const began = now;
    await unit.ask(create, { code: 'kept' }, { key: 'k-kept' });
    const [row] = await unit.server.kernel.database.read.query(sql`SELECT answer FROM kernel_answer LIMIT 1`);
    expect(String(row?.answer)).not.toContain('courseCreate');
    now = new Date(began.getTime() + 48 * 3600_000);
    expect(await unit.server.sweeps.get('answers')?.sweep()).toBe(0);
    now = new Date(now.getTime() + 1);
    const before = await kept();
    expect(await unit.server.sweeps.get('answers')?.sweep()).toBe(before);
    expect(await kept()).toBe(0);
    now = began;
  });
});
