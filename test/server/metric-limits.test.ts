import { setTimeout as sleep } from 'node:timers/promises';
import { courses } from '../../plugins/courses/index.ts';
import { text } from '../../server/kernel/base/text.ts';
import { definePlugin } from '../../server/kernel/contract/define-plugin.ts';
import { metric } from '../../server/kernel/contract/metric.ts';
import { permission } from '../../server/kernel/contract/permission.ts';
import { raw, sql } from '../../server/kernel/data/sql.ts';
import { databases, startUnit, type TestServer } from '../kit/index.ts';

const ten = `(${Array.from({ length: 10 }, (_, n) => `SELECT ${n} AS n`).join(' UNION ALL ')})`;
const product = (tables: number) =>
  raw(`SELECT COUNT(*) AS n FROM ${Array.from({ length: tables }, (_, i) => `${ten} d${i}`).join(', ')}`);

const view = permission('counts.view', text('View counts', '查看计数'), ['unit-admin', 'analyst', 'learner']);

const counting = (id: string, tables: number) =>
  metric({
    id: `counts.${id}`,
    title: text(id, id),
    measuredIn: 'count',
    view,
    definition: 'Counts what nobody can count in time.',
    measure: async (context, unitIds) => {
      const [row] = await context.unguardedDatabase.query(product(tables));
      return new Map(unitIds.map((unitId) => [unitId, { numerator: Number(row?.n), denominator: 1 }]));
    },
  });

const counts = definePlugin({
  id: 'counts',
  title: text('Counts', '计数'),
  permissions: [view],
  metrics: [counting('small', 2), counting('endless', 9)],
});

describe.each(databases)('a metric that reads for too long, on $name', ({ dialect }) => {
  let unit: TestServer;
  beforeAll(async () => {
    unit = await startUnit({ plugins: [counts], dialect, options: { analysisMs: 1500 } });
  });

  const small = 'metric(id: "counts.small") { value }';

  test('is cancelled at the deadline of its operation, and what came before it is answered', async () => {
    const begun = performance.now();
    const { data, errors } = await unit.as('analyst')(
      `{ unit(id: "E") { small: ${small} endless: metric(id: "counts.endless") { value } } }`,
    );
    expect(performance.now() - begun).toBeLessThan(6000);
    expect(errors).toMatchObject([{ path: ['unit', 'endless'], extensions: { code: 'DEADLINE_EXCEEDED' } }]);
    expect(data.unit).toEqual({ small: { value: 100 }, endless: null });
  });

  test('leaves others their answers meanwhile', async () => {
    const endless = '{ unit(id: "E") { metric(id: "counts.endless") { value } } }';
    let isOver = false;
    const long = unit
      .as('analyst')(endless)
      .finally(() => {
        isOver = true;
      });
    await sleep(200);
    for (let n = 0; n < 5; n++) {
      const { data } = await unit.ask('{ units(first: 1) { totalCount } }');
      expect(data.units.totalCount).toBe(5);
    }
    expect(isOver).toBe(false);
    expect((await long).errors?.[0]?.extensions?.code).toBe('DEADLINE_EXCEEDED');
    expect((await unit.as('analyst')(`{ unit(id: "E") { ${small} } }`)).data.unit.metric.value).toBe(100);
  });

  test('is one of a document whose numbers together have that deadline', async () => {
    const periods = Array.from(
      { length: 5 },
      (_, n) => `m${n}: metric(id: "counts.endless", to: "2026-03-0${n + 1}") { value }`,
    );
    const begun = performance.now();
    const { errors } = await unit.as('analyst')(`{ unit(id: "E") { ${periods.join(' ')} } }`);
    expect(errors).toHaveLength(5);
    expect(performance.now() - begun).toBeLessThan(6000);
  });

  test('says in the language of the caller what to ask for instead', async () => {
    const answer = await fetch(`${unit.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'zh-CN',
        authorization: `Bearer ${unit.token('analyst')}`,
      },
      body: JSON.stringify({ query: '{ unit(id: "E") { metric(id: "counts.endless") { value } } }' }),
    });
    const { errors } = (await answer.json()) as { errors: { message: string }[] };
    expect(errors[0]?.message).toContain('请缩短时间范围');
  });
});

describe('what a metric costs', () => {
  let unit: TestServer;
  beforeAll(async () => {
    unit = await startUnit({ plugins: [courses] });
  });

  const perHead = (alias: string, to: string) =>
    `${alias}: metric(id: "courses.learning-hours", to: "${to}") { value }`;
  const aliases = (n: number) =>
    Array.from({ length: n }, (_, i) =>
      perHead(`m${i}`, `2026-${String(1 + (i % 12)).padStart(2, '0')}-${10 + Math.floor(i / 12)}`),
    );
  const ofUnits = (n: number) => `{ units(first: 48) { nodes { code ${aliases(n).join(' ')} } } }`;
  const costOf = (answer: { extensions?: { cost?: { requested: number } } }) => answer.extensions?.cost?.requested ?? 0;

  const holdFacts = async (rows: number) => {
    const { database, prices } = unit.server.kernel;
    await database.write(async (session) => {
      await session.execute(sql`DELETE FROM courses_hours`);
      // The last row's number is what the estimate goes by.
      await session.execute(sql`
        INSERT INTO courses_hours (rowid, id, createdAt, updatedAt, version, memberId, unitId, hours, source, occurredOn, idempotencyKey)
        SELECT ${rows}, 'hrs_1', '2026-01-01 00:00:00.000', '2026-01-01 00:00:00.000', 1,
          ${unit.memberIds.get('learnerA1') ?? ''}, ${unit.unitIds.get('A1') ?? ''}, 100, 'CLASS', '2026-01-01', 'one'`);
    });
    await prices.refresh();
  };

  test('is nothing while there are few facts', async () => {
    await holdFacts(4_000);
    const [one, many] = [await unit.as('analyst')(ofUnits(1)), await unit.as('analyst')(ofUnits(40))];
    expect(many.errors).toBeUndefined();
    // An object for each value and no more.
    expect(costOf(many) - costOf(one)).toBe(48 * 39);
  });

  test('is their share of the limit where there are millions: one over 48 units is allowed, 40 are not', async () => {
    await holdFacts(5_000_000);
    for (const person of ['analyst', 'admin'] as const) {
      const one = await unit.as(person)(ofUnits(1));
      expect(one.errors).toBeUndefined();
      expect(costOf(one)).toBeGreaterThan(4_000);
    }
    const refused = await unit.as('analyst')(ofUnits(40));
    expect(refused.errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COSTLY', cost: { limit: 100_000 } } }]);
    expect(refused.errors?.[0]?.message).toContain('fewer metrics');
    const byVariable = await unit.as('analyst')(
      `query ($id: String!) { units(first: 48) { nodes { code ${aliases(40).join(' ').replaceAll('"courses.learning-hours"', '$id')} } } }`,
      { id: 'courses.learning-hours' },
    );
    expect(byVariable.errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COSTLY');
  });

  test('is a quarter of that for a unit alone, and shows in the cost of the answer', async () => {
    await holdFacts(5_000_000);
    const alone = await unit.as('analyst')(`{ unit(id: "E") { ${aliases(1)} } }`);
    expect(costOf(alone)).toBe(1_000 + 2);
  });
});
