import { text } from '../../server/kernel/base/text.ts';
import { definePlugin } from '../../server/kernel/contract/define-plugin.ts';
import { metric, type Period } from '../../server/kernel/contract/metric.ts';
import { permission } from '../../server/kernel/contract/permission.ts';
import { observeStatements } from '../../server/kernel/data/observed.ts';
import { sql } from '../../server/kernel/data/sql.ts';
import { databases, type Person, startUnit, type TestServer } from '../kit/index.ts';

const viewShifts = permission('shifts.view', text('View shifts', '查看班次'), ['team-leader', 'analyst']);

let asked: { unitIds: readonly string[]; period: Period }[] = [];

const shifts = definePlugin({
  id: 'shifts',
  title: text('Shifts', '班次'),
  permissions: [viewShifts],
  metrics: [
    metric({
      id: 'shifts.per-head',
      title: text('Shifts per head', '人均班次'),
      measuredIn: 'number',
      view: viewShifts,
      definition: 'Two shifts for every unit, divided by its members.',
      measure: async (context, unitIds, period) => {
        asked.push({ unitIds, period });
        const rows = await context.unguardedDatabase.query(
          sql`SELECT unitId, COUNT(*) AS heads FROM organisation_membership WHERE unitId IN ${[...unitIds]} GROUP BY unitId`,
        );
        return new Map(rows.map((row) => [String(row.unitId), { numerator: 2, denominator: Number(row.heads) }]));
      },
    }),
  ],
  routes: (router) => {
    router.get('/who', (_request, _reply, context) => ({ unit: context.unit?.code, member: context.viewer.memberId }));
    router.post('/note', async (request, _reply, context) => {
      const at = await context.transaction(async (inner) => inner.now().toISOString());
      return { body: request.body, at };
    });
  },
});

const value = 'available reason value numerator denominator from to';
const perHead = `metric(id: "shifts.per-head") { ${value} }`;

describe.each(databases)('Metrics and routes of a plugin on $name', ({ dialect }) => {
  let unit: TestServer;
  beforeAll(async () => {
    unit = await startUnit({ plugins: [shifts], dialect, now: () => new Date('2026-03-05T00:00:00Z') });
    await set('B', 'DISABLED');
  });
  beforeEach(() => {
    asked = [];
  });
  afterAll(() => unit.close());

  const set = (code: string, mode: string) =>
    unit.ask(
      `mutation { unitPluginSet(input: { unit: "${code}", plugin: "shifts", mode: ${mode} }) { unit { code } } }`,
    );

  test('are measured for many units by one call and one statement', async () => {
    const count = async (first: number) => {
      const statements: string[] = [];
      const stop = observeStatements((statement) => statements.push(statement));
      const { data, errors } = await unit.ask(
        `{ units(first: ${first}, orderBy: [CODE_ASC]) { nodes { code ${perHead} } } }`,
      );
      stop();
      expect(errors).toBeUndefined();
      return { statements: statements.filter((text) => text.includes('unitId IN (')).length, nodes: data.units.nodes };
    };
    const one = await count(1);
    const all = await count(5);
    expect(all.statements).toBe(one.statements);
    expect(asked.map(({ unitIds }) => unitIds.length)).toEqual([1, 3]);
    const period = { from: '2026-01-01', to: '2026-03-05' };
    expect(all.nodes.find((node: { code: string }) => node.code === 'A').metric).toEqual({
      available: true,
      reason: null,
      value: 0.5,
      numerator: 2,
      denominator: 4,
      ...period,
    });
    const off = { available: false, reason: 'PLUGIN_OFF', value: null, numerator: null, denominator: null, ...period };
    expect(all.nodes.find((node: { code: string }) => node.code === 'B1').metric).toEqual(off);
  });

  test('have no value for those who lack the permission there that they ask for, whatever else they may see', async () => {
    const seen = async (person: Person) => {
      const { data } = await unit.as(person)(`{ units(orderBy: [CODE_ASC]) { nodes { code ${perHead} } } }`);
      return Object.fromEntries(
        data.units.nodes.map((node: { code: string; metric: { reason: string | null } }) => [
          node.code,
          node.metric.reason,
        ]),
      );
    };
    // Both see the members of A and below.
    for (const person of ['reviewerA', 'adminA'] as const)
      expect(await seen(person)).toEqual({ A: 'FORBIDDEN', A1: 'FORBIDDEN', E: 'FORBIDDEN' });
    expect(await seen('learnerA1')).toEqual({ A: 'FORBIDDEN', A1: 'FORBIDDEN', E: 'FORBIDDEN' });
    expect(await seen('leaderA1')).toEqual({ A: 'FORBIDDEN', A1: null, E: 'FORBIDDEN' });
    expect(await seen('analyst')).toEqual({ A: null, A1: null, B: 'PLUGIN_OFF', B1: 'PLUGIN_OFF', E: null });
  });

  test('take a period, and refuse one that ends before it begins and a name that is no metric', async () => {
    const ask = (args: string) => unit.ask(`{ unit(id: "A") { metric(${args}) { ${value} } } }`);
    await ask('id: "shifts.per-head", to: "2025-06-30"');
    expect(asked[0]?.period).toEqual({ from: '2025-01-01', to: '2025-06-30' });
    expect(await ask('id: "shifts.per-head", from: "2026-02-01", to: "2026-01-31"')).toMatchObject({
      code: 'BAD_INPUT',
    });
    expect(await ask('id: "shifts.per-haed"')).toMatchObject({ code: 'BAD_INPUT' });
  });

  test('are listed where their plugin is on', async () => {
    const list = (code: string) =>
      unit.ask('{ metrics { id title titleZh measuredIn definition plugin permission } }', {}, { unit: code });
    expect((await list('A')).data.metrics).toEqual([
      {
        id: 'shifts.per-head',
        title: 'Shifts per head',
        titleZh: '人均班次',
        measuredIn: 'NUMBER',
        definition: 'Two shifts for every unit, divided by its members.',
        plugin: 'shifts',
        permission: 'shifts.view',
      },
    ]);
    expect((await list('B')).data.metrics).toEqual([]);
  });

  test('routes know who asks in which unit; they are gone where it is off and only read where it is suspended', async () => {
    const send = async (path: string, code: string, init: RequestInit = {}) => {
      const headers = {
        authorization: `Bearer ${unit.token('admin')}`,
        'x-unit': code,
        'content-type': 'application/json',
      };
      const response = await fetch(`${unit.url}/plugins/shifts${path}`, { headers, ...init });
      return { status: response.status, body: await response.json() };
    };
    const note = { method: 'POST', body: '{"text":"x"}' };
    expect(await send('/who', 'A')).toEqual({ status: 200, body: { unit: 'A', member: unit.memberIds.get('admin') } });
    expect(await send('/note', 'A', note)).toMatchObject({ status: 200, body: { body: { text: 'x' } } });
    expect(await send('/who', 'B')).toMatchObject({
      status: 404,
      body: { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
    });
    expect(await send('/who', 'nowhere')).toMatchObject({ status: 404 });
    expect(await send('/who', 'A', { headers: {} })).toMatchObject({ status: 401 });
    await set('A', 'SUSPENDED');
    expect((await send('/who', 'A')).status).toBe(200);
    expect(await send('/note', 'A', note)).toMatchObject({
      status: 409,
      body: { errors: [{ extensions: { code: 'PLUGIN_SUSPENDED' } }] },
    });
    await set('A', 'INHERIT');
  });

  test('routes that cannot be registered stop the boot with the name of their plugin', async () => {
    const wrong = definePlugin({
      id: 'wrong',
      title: text('Wrong', '错'),
      routes: (router) => router.get('who', () => ''),
    });
    const message = 'Plugin "wrong": its routes cannot be registered: "who" does not begin with a slash.';
    await expect(startUnit({ plugins: [wrong] })).rejects.toThrow(message);
  });

  test('every error code is in the graph with its status and meaning', async () => {
    const { data } = await unit.ask('{ errorCodes { code status meaning } }');
    expect(data.errorCodes).toContainEqual({
      code: 'FORBIDDEN',
      status: 403,
      meaning: 'The caller lacks a permission (`extensions.permission`) in that unit.',
    });
    const chinese = await unit.ask('{ errorCodes { code meaning } }', {}, { headers: { 'accept-language': 'zh-CN' } });
    const told = chinese.data.errorCodes as { code: string; meaning: string }[];
    expect(told.map(({ code }) => code)).toEqual(data.errorCodes.map(({ code }: { code: string }) => code));
    expect(told.filter(({ meaning }) => !/[\u4e00-\u9fff].*。$/.test(meaning))).toEqual([]);
  });
});
