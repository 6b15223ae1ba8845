import { plugins } from '../../../plugins/index.ts';
import { fillDemo } from '../../../server/kernel/boot/demo.ts';
import { startServer } from '../../../server/start-server.ts';
import { databases, freshDatabaseUrl, startUnit, type TestServer } from '../../kit/index.ts';
import { called } from '../../plugins/organisation/roster/command-line.ts';
import { type Change, changed } from './broken.ts';

interface Line {
  readonly msg?: string;
  readonly plugin?: string;
  readonly event?: string;
  readonly err?: { readonly plugin?: string; readonly message: string };
}

/** A server with a plugin that fails as it runs, and what it logs. */
async function running(changes: readonly Change[], dialect: 'sqlite' | 'mysql' = 'sqlite') {
  const lines: Line[] = [];
  const stream = { write: (line: string) => void lines.push(JSON.parse(line)) };
  const { plugin } = await changed(...changes);
  // With what the command line knows, whose tables it asks for.
  const unit = await startUnit({
    plugins: [...plugins, plugin],
    dialect,
    options: { logger: { level: 'error', stream } },
  });
  return { unit, lines, logged: () => lines.map(({ err }) => [err?.plugin, err?.message]) };
}

const create = (unit: TestServer) =>
  unit.as('learnerA1')('mutation { samplePluginEntryCreate(input: { title: "Sharpened the saws" }) { id } }');

describe('a plugin that fails as it runs is named in the log', () => {
  test('where a mutation throws what it has not foreseen', async () => {
    const { unit, logged } = await running([
      ['create-entry', '  const doneOn =', "  throw new Error('no ink');\n  const doneOn ="],
    ]);
    expect(await create(unit)).toMatchObject({ code: 'INTERNAL' });
    expect(logged()).toEqual([['sample-plugin', 'no ink']]);
  });

  test('where a field of its rows throws, beneath fields of another plugin', async () => {
    const { unit, logged } = await running([
      ['entry-resolver', 'import {', 'import { FieldResolver, Int,'],
      [
        'entry-resolver',
        '  @Allow(write)',
        "  @FieldResolver(() => Int, { description: 'Length (长度).' })\n  length(): number { throw new Error('not measured'); }\n\n  @Allow(write)",
      ],
    ]);
    await create(unit);
    const query =
      '{ own: unit(id: "A1") { ...Entries } } fragment Entries on Unit { all: samplePluginEntries { nodes { title length } } }';
    expect(await unit.ask(query)).toMatchObject({ code: 'INTERNAL' });
    expect(logged()).toEqual([['sample-plugin', 'not measured']]);
  });

  test('where it emits what it does not list', async () => {
    const { unit, logged } = await running([['index', '  events,\n', '']]);
    expect(await create(unit)).toMatchObject({ code: 'INTERNAL' });
    const sentence =
      '"sample-plugin.entry-added" is emitted, which no installed plugin lists: nobody could react to it. Add it to `events`.';
    expect(logged()).toEqual([['sample-plugin', sentence]]);
    const { data } = await unit.ask('{ samplePluginEntries { totalCount } }');
    expect(data.samplePluginEntries.totalCount).toBe(0);
  });

  test('where its metric throws, which leaves the others', async () => {
    const { unit, logged } = await running([
      [
        'metrics',
        '    const { from, to } = period;',
        "    throw new Error('no scales');\n    const { from, to } = period;",
      ],
    ]);
    const { data } = await unit.ask(
      '{ metrics { id } unit(id: "A") { name metric(id: "sample-plugin.entries-per-head") { value } } }',
    );
    expect(data).toMatchObject({ unit: { name: 'Unit A', metric: null } });
    expect(logged()).toEqual([['sample-plugin', 'no scales']]);
  });

  test('where its route throws', async () => {
    const { unit, logged } = await running([
      [
        'index',
        '  demo,\n});',
        "  demo,\n  routes: (router) => router.get('/list.csv', () => { throw new Error('no paper'); }),\n});",
      ],
    ]);
    const headers = { authorization: `Bearer ${unit.token('admin')}` };
    expect((await fetch(`${unit.url}/plugins/sample-plugin/list.csv`, { headers })).status).toBe(500);
    expect(logged()).toEqual([['sample-plugin', 'no paper']]);
  });

  test('where switching it on throws, which leaves the unit as it was', async () => {
    const { unit, logged } = await running([
      ['index', '  demo,\n});', "  demo,\n  onEnable: async () => { throw new Error('no key'); },\n});"],
    ]);
    const set = (mode: string) =>
      unit.ask(
        `mutation { unitPluginSet(input: { unit: "E", plugin: "sample-plugin", mode: ${mode} }) { unit { code } } }`,
      );
    expect((await set('DISABLED')).errors).toBeUndefined();
    expect(await set('ENABLED')).toMatchObject({ code: 'INTERNAL' });
    expect(logged()).toEqual([['sample-plugin', 'no key']]);
    expect(await unit.ask('{ samplePluginEntries { totalCount } }')).toMatchObject({ code: 'PLUGIN_NOT_ENABLED' });
  });

  test('where its demo throws, with the line and the way out', async () => {
    const { plugin } = await changed([
      'demo',
      '  const doneOn =',
      "  throw new Error('nobody is here');\n  const doneOn =",
    ]);
    const database = await freshDatabaseUrl('sqlite');
    const server = await startServer({ plugins: [plugin], databaseUrl: database.url, durable: false });
    await expect(fillDemo(server.kernel)).rejects.toThrow(
      /^Plugin "sample-plugin": its demo failed: nobody is here \(.*demo\.ts:\d+\)\. Nothing of it was kept\. Mend it, or start with QINXUE_DEMO=off\.$/,
    );
    await server.close();
    await database.drop();
  });
});

describe.each(databases)('deliveries to a plugin whose reaction throws on $name', ({ dialect }) => {
  let unit: TestServer;
  let lines: Line[];
  const reaction =
    "reactions: [on(added, async () => { if (!process.env.QINXUE_TEST_GLUE) throw new Error('no glue'); })],";
  beforeAll(async () => {
    ({ unit, lines } = await running(
      [
        [
          'index',
          'import { access }',
          "import { on } from 'qinxue/plugin';\nimport { entryAdded as added } from './events.ts';\nimport { access }",
        ],
        ['index', '  demo,\n});', `  demo,\n  ${reaction}\n});`],
      ],
      dialect,
    ));
    expect((await create(unit)).errors).toBeUndefined();
    await unit.server.deliveries.deliver();
  });
  afterAll(() => {
    delete process.env.QINXUE_TEST_GLUE;
  });
  // The command line knows the shipped plugins: what is on its way stands in tables that every plugin shares.
  const run = (...args: string[]) => called(['deliveries', ...args], unit.databaseUrl);
  const gauge = async (state: string) => {
    const text = await (await fetch(`${unit.url}/metrics`)).text();
    return new RegExp(`^qinxue_deliveries\\{plugin="sample-plugin",state="${state}"\\} (\\d+)$`, 'm').exec(text)?.[1];
  };

  test('are logged with plugin and event', () => {
    expect(lines[0]).toMatchObject({
      msg: 'a reaction failed, and is tried again',
      plugin: 'sample-plugin',
      event: 'sample-plugin.entry-added',
      err: { message: 'no glue' },
    });
  });

  test('are counted by plugin and state', async () => {
    expect([await gauge('pending'), await gauge('retrying'), await gauge('failed')]).toEqual(['0', '1', '0']);
  });

  test('are listed, filtered and paged', async () => {
    const { code, stdout } = await run('list');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}id +event +plugin +state +tries +next try +error$/m);
    expect(stdout).toMatch(
      /evt_\w+ {2}sample-plugin\.entry-added {2}sample-plugin {2}retrying {2}\d+ {6}20\d\d-.*Z {2}Error: no glue$/m,
    );
    expect((await run('list', '--lang', 'zh')).stdout).toContain('下次尝试');
    for (const args of [
      ['--state', 'failed'],
      ['--plugin', 'courses'],
    ])
      expect(await run('list', ...args)).toMatchObject({ code: 0, stdout: 'There are none.\n' });
    await unit.as('learnerA1')('mutation { samplePluginEntryCreate(input: { title: "Oiled the lathe" }) { id } }');
    const first = JSON.parse((await run('list', '--limit', '1', '--json')).stdout);
    expect(first).toMatchObject({
      deliveries: [{ plugin: 'sample-plugin' }],
      next: expect.stringMatching(/^evt_\w+\/sample-plugin$/),
    });
    const second = JSON.parse((await run('list', '--json', '--after', first.next)).stdout);
    expect(second).toMatchObject({ deliveries: [{ event: 'sample-plugin.entry-added' }], next: null });
    expect(second.deliveries[0].id).not.toBe(first.deliveries[0].id);
  });

  test('are tried again once the plugin is mended, and then done', async () => {
    await unit.server.kernel.database.write((session) =>
      session.execute({ text: "UPDATE kernel_delivery SET status = 'FAILED', attempts = 12", values: [] } as never),
    );
    expect(await gauge('failed')).toBe('2');
    process.env.QINXUE_TEST_GLUE = 'yes';
    expect(await run('retry', '--plugin', 'courses')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^0 deliveries/),
    });
    expect(await run('retry')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^2 deliveries are due now/) });
    await unit.server.deliveries.deliver();
    expect(await run('list')).toMatchObject({ stdout: 'There are none.\n' });
    const { deliveries } = JSON.parse((await run('list', '--state', 'done', '--json')).stdout);
    expect(deliveries).toHaveLength(2);
    const again = await run('retry', '--event', deliveries[0].id);
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('is left to be tried again') });
  });

  test.each([
    [['list', '--state', 'lost'], /Allowed choices are pending, retrying, failed, done, skipped/],
    [['list', '--limit', '0'], /It must be a whole number from 1 to 1000/],
    [['list', '--after', 'x'], /It must be as the list printed it/],
    [['retry', '--state', 'done'], /Allowed choices are retrying, failed/],
  ])('%j is refused', async (args, said) => {
    const { code, stderr } = await run(...args);
    expect([code, stderr]).toEqual([2, expect.stringMatching(said)]);
  });
});
