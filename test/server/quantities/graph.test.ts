import { courses } from '../../../plugins/courses/index.ts';
import { evaluation } from '../../../plugins/evaluation/index.ts';
import { reading } from '../../../plugins/reading/index.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';

const create =
  'mutation ($input: TrainingClassCreateInput!) { trainingClassCreate(input: $input) { id code hours plannedCost minAttendance } }';
const inChinese = { headers: { 'accept-language': 'zh' } };
const types = { h: 'Hours', more: '[Hours!]', money: 'Money' } as const;

const listed = (query: string, variables: object) => {
  const declared = Object.keys(variables).map((name) => `$${name}: ${types[name as keyof typeof types]}`);
  return `query ${declared.length ? `(${declared.join(', ')})` : ''} { trainingClasses(${query}) { nodes { code hours } pageInfo { endCursor hasNextPage } } }`;
};

describe.each(databases)('Quantities in the graph on $name', ({ dialect }) => {
  let it: TestServer;
  const dates = { unit: 'A', startsOn: '2027-03-01', endsOn: '2027-03-31' };
  const make = (code: string, hours: number, plannedCost: number | null = null) =>
    it.ask(create, { input: { ...dates, code, title: code, hours, plannedCost, minAttendance: 66.67 } });
  const codes = async (query: string, variables: object = {}): Promise<string[]> => {
    const { data, text } = await it.ask(listed(query, variables), variables);
    if (!data) throw new Error(text);
    return data.trainingClasses.nodes.map(({ code }: { code: string }) => code);
  };
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses, evaluation, reading], dialect });
    for (const [code, hours, cost] of [
      ['K1', 1.5, 12.34],
      ['K2', 10, null],
      ['K3', 10.01, 99_999_999.99],
      ['K4', 100, 0.01],
    ] as const)
      expect(await make(code, hours, cost)).toMatchObject({
        data: { trainingClassCreate: { code, hours, plannedCost: cost, minAttendance: 66.67 } },
      });
  });

  test('are decimals outside and whole numbers in the row', async () => {
    const rows = await it.server.kernel.database.read.query(
      sql`SELECT code, hours, plannedCost, minAttendance FROM courses_class ORDER BY code`,
    );
    expect(
      rows.map((row) => [
        row.code,
        Number(row.hours),
        row.plannedCost === null ? null : Number(row.plannedCost),
        Number(row.minAttendance),
      ]),
    ).toEqual([
      ['K1', 150, 1234, 6667],
      ['K2', 1000, null, 6667],
      ['K3', 1001, 9_999_999_999, 6667],
      ['K4', 10_000, 1, 6667],
    ]);
    const { text } = await it.ask(
      '{ trainingClasses(orderBy: CODE_ASC) { nodes { hours plannedCost minAttendance } } }',
    );
    expect(text).toContain('[{"hours":1.5,"plannedCost":12.34,"minAttendance":66.67},{"hours":10,"plannedCost":null,');
    expect(text).toContain('"hours":10.01,"plannedCost":99999999.99,');
    expect(text).toContain('"hours":100,"plannedCost":0.01,');
  });

  test('are compared, found and ordered as numbers, in literals and variables alike', async () => {
    const order = 'orderBy: HOURS_ASC';
    expect(await codes(`${order}, filter: { hours: { eq: 1.5 } }`)).toEqual(['K1']);
    expect(await codes(`${order}, filter: { hours: { gt: 10 } }`)).toEqual(['K3', 'K4']);
    expect(await codes(`${order}, filter: { hours: { gte: 1.50, lt: 1.001e1 } }`)).toEqual(['K1', 'K2']);
    expect(await codes(`${order}, filter: { hours: { in: [1.5, 100] } }`)).toEqual(['K1', 'K4']);
    expect(await codes(`${order}, filter: { hours: { notIn: [1.5, 100.00] } }`)).toEqual(['K2', 'K3']);
    expect(await codes(`${order}, filter: { hours: { lte: $h } }`, { h: 10 })).toEqual(['K1', 'K2']);
    expect(await codes(`${order}, filter: { hours: { in: $more } }`, { more: [1.5, 10.01] })).toEqual(['K1', 'K3']);
    expect(
      await codes(`${order}, filter: { and: [{ hours: { gte: $h } }, { plannedCost: { eq: $money } }] }`, {
        h: 10.01,
        money: 99_999_999.99,
      }),
    ).toEqual(['K3']);
    expect(await codes('orderBy: PLANNED_COST_DESC, filter: { plannedCost: { isNull: false } }')).toEqual([
      'K3',
      'K1',
      'K4',
    ]);
  });

  test('page by a cursor of their column', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const query = `query ($after: String) { trainingClasses(first: 1, after: $after, orderBy: HOURS_DESC) { nodes { code } pageInfo { endCursor hasNextPage } } }`;
      const { data } = await it.ask(query, { after });
      seen.push(data.trainingClasses.nodes[0].code);
      after = data.trainingClasses.pageInfo.hasNextPage ? data.trainingClasses.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(['K4', 'K3', 'K2', 'K1']);
  });

  test('are refused where they are finer, in the words of the caller, with field, value and step', async () => {
    const finer = { input: { ...dates, code: 'NO', title: 'NO', hours: 0.1 + 0.2 } };
    const variable = await it.ask(create, finer);
    expect(variable).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(variable.errors?.[0]?.message).toBe(
      'Variable "$input.hours" got invalid value 0.30000000000000004; Hours cannot represent 0.30000000000000004, which is finer than its steps of 0.01.',
    );
    const chinese = await it.ask(create, finer, inChinese);
    expect(chinese.errors?.[0]?.message).toBe(
      '变量 “$input.hours” 的值 0.30000000000000004 不正确：类型 “Hours” 不能表示 0.30000000000000004：最小单位为 0.01。',
    );
    const literal = (value: string) => `{ trainingClasses(filter: { hours: { eq: ${value} } }) { totalCount } }`;
    const asked = await it.ask(literal('1.555'));
    expect(asked).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(asked.errors?.[0]?.message).toBe(
      'Field "eq": Hours cannot represent 1.555, which is finer than its steps of 0.01.',
    );
    expect((await it.ask(literal('1.555'), {}, inChinese)).errors?.[0]?.message).toBe(
      '字段 “eq”（类型 “Hours”）不能表示 1.555：最小单位为 0.01。',
    );
    expect((await it.ask(literal('1e20'), {}, inChinese)).errors?.[0]?.message).toBe(
      '字段 “eq”（类型 “Hours”）不能表示 1e20：绝对值不得超过 9999999999999.99。',
    );
    expect((await it.ask(literal('"1.5"'), {}, inChinese)).errors?.[0]?.message).toBe(
      '字段 “eq”（类型 “Hours”）需要数字，实际是 "1.5"。',
    );
    expect(await codes('filter: { code: { eq: "NO" } }')).toEqual([]);
  });

  test('are settings in their unit, kept whole', async () => {
    const set = (plugin: string, settings: object, language?: 'zh') =>
      it.ask(
        'mutation ($settings: JSONObject) { unitPluginSet(input: { unit: "A", plugin: "PLUGIN", mode: ENABLED, settings: $settings }) { plugins { plugin } } }'.replace(
          'PLUGIN',
          plugin,
        ),
        { settings },
        language ? inChinese : {},
      );
    const shown = async (code: string) => {
      const { data } = await it.ask('query ($id: ID!) { unit(id: $id) { availablePlugins { plugin settings } } }', {
        id: code,
      });
      const all = data.unit.availablePlugins as { plugin: string; settings: object }[];
      return Object.fromEntries(all.map(({ plugin, settings }) => [plugin, settings]));
    };
    expect(await shown('A')).toMatchObject({ reading: { similarFrom: 60 }, evaluation: { deviationLimit: 100 } });
    expect((await set('reading', { similarFrom: 12.34, leastNoteWords: 7 })).errors).toBeUndefined();
    expect((await set('evaluation', { deviationLimit: 2.5 })).errors).toBeUndefined();
    for (const code of ['A', 'A1'])
      expect(await shown(code)).toMatchObject({
        reading: { similarFrom: 12.34, leastNoteWords: 7 },
        evaluation: { deviationLimit: 2.5 },
      });
    const rows = await it.server.kernel.database.read.query(
      sql`SELECT plugin, settings FROM kernel_plugin_setting WHERE settings <> '{}' ORDER BY plugin`,
    );
    expect(rows.map(({ settings }) => JSON.parse(String(settings)))).toEqual([
      { deviationLimit: 25_000 },
      { similarFrom: 1234, leastNoteWords: 7 },
    ]);
    for (const wrong of [100.01, 12.345, -1, '60', null, 6000])
      expect(await set('reading', { similarFrom: wrong })).toMatchObject({ code: 'BAD_INPUT' });
    expect((await set('reading', { similarFrom: 6000 })).errors?.[0]?.message).toBe(
      '`input.settings.similarFrom` must be a number from 0.01 to 100 in steps of 0.01 (Percent), not 6000.',
    );
    expect((await set('reading', { similarFrom: 6000 }, 'zh')).errors?.[0]?.message).toBe(
      '`input.settings.similarFrom` 须为 0.01 到 100 之间的数字，最小单位为 0.01（Percent），而不是 6000。',
    );
    const cycle =
      'mutation { evaluationCycleCreate(input: { unit: "A", year: 2026, name: "S", indexSystems: [], weights: { unit: 100 } }) { deviationLimit } }';
    const made = await it.ask(cycle);
    if (made.data) expect(made.data.evaluationCycleCreate).toEqual({ deviationLimit: 2.5 });
    else expect(made.code).toBe('BAD_INPUT');
  });
});
