import { PluginSetting } from '../../../plugins/organisation/plugins/plugin-setting.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';
import { loans, shelves, stubborn } from './shelf-plugins.ts';

const set = `mutation ($input: UnitPluginSetInput!) {
  unitPluginSet(input: $input) { unit { code } plugins { plugin mode locked lockedAbove inheritedFrom { code } } }
}`;
const available = `query ($unit: ID!) { unit(id: $unit) {
  availablePlugins { plugin title titleZh mode isOn requires locked lockedAbove inheritedFrom { code } settings }
  pluginSettings { totalCount nodes { plugin mode locked setBy { name } } }
} }`;

describe.each(databases)('a unit and its plugins on $name', ({ dialect }) => {
  let test_: TestServer;
  beforeAll(async () => {
    test_ = await startUnit({ plugins: [shelves, loans, stubborn], enabled: [], dialect });
  });
  beforeEach(() =>
    test_.server.kernel.systemContext().transaction(async (context) => {
      for (const setting of await context.list(PluginSetting, {})) await context.remove(setting);
    }),
  );

  const choose = (
    unit: string,
    plugin: string,
    mode: string,
    more: object = {},
    person = 'admin' as 'admin' | 'adminA',
  ) => test_.as(person)(set, { input: { unit, plugin, mode, ...more } });
  const onIn = async (unit: string) => {
    const { data } = await test_.ask('query ($u: ID!) { unit(id: $u) { plugins { plugin } } }', { u: unit });
    return data.unit.plugins.map((p: { plugin: string }) => p.plugin).filter((id: string) => id !== 'organisation');
  };

  test('enabling brings what it requires, disabling is refused while it is required, here and below', async () => {
    const enabled = await choose('A', 'loans', 'ENABLED');
    expect(enabled.data.unitPluginSet.plugins.map((p: { plugin: string }) => p.plugin)).toEqual([
      'organisation',
      'shelves',
      'loans',
    ]);
    expect(await onIn('A1')).toEqual(['shelves', 'loans']);
    expect(await onIn('B')).toEqual([]);

    const refused = await choose('A', 'shelves', 'DISABLED');
    expect(refused).toMatchObject({ status: 200, code: 'PLUGIN_REQUIRED' });
    expect(refused.errors?.[0]).toMatchObject({
      message: '"Loans" is on here and requires "Shelves". Switch "Loans" off there first.',
      extensions: { plugin: 'shelves', requiredBy: 'loans', unit: 'A' },
    });
    expect(await choose('A1', 'shelves', 'DISABLED')).toMatchObject({ code: 'PLUGIN_REQUIRED' });

    await choose('A', 'loans', 'DISABLED');
    expect((await choose('A', 'shelves', 'DISABLED')).errors).toBeUndefined();
    expect(await onIn('A')).toEqual([]);
  });

  test('a unit above cannot take away what a unit below stands on', async () => {
    await choose('E', 'shelves', 'ENABLED');
    await choose('A1', 'loans', 'ENABLED');
    const refused = await choose('E', 'shelves', 'DISABLED', { locked: true });
    expect(refused.errors?.[0]?.message).toBe(
      '"Loans" is on in Unit A1 and requires "Shelves". Switch "Loans" off there first.',
    );
    expect(await choose('E', 'shelves', 'INHERIT')).toMatchObject({ code: 'PLUGIN_REQUIRED' });
    // To be rid of both from above: the one that requires first, under a lock.
    expect((await choose('E', 'loans', 'DISABLED', { locked: true })).errors).toBeUndefined();
    expect((await choose('E', 'shelves', 'DISABLED')).errors).toBeUndefined();
    expect(await onIn('A1')).toEqual([]);
  });

  test('what one mutation switches, the next field of the same document counts with', async () => {
    const both = await test_.ask(`mutation {
      on: unitPluginSet(input: { unit: "A", plugin: "loans", mode: ENABLED }) { plugins { plugin } }
      off: unitPluginSet(input: { unit: "A", plugin: "shelves", mode: DISABLED }) { plugins { plugin } }
    }`);
    expect(both).toMatchObject({ code: 'PLUGIN_REQUIRED', data: null });
    expect(await onIn('A')).toEqual([]);
  });

  test('a lock binds the units below, also in what the plugin requires', async () => {
    await choose('A', 'shelves', 'ENABLED');
    await choose('A1', 'shelves', 'DISABLED');
    const locked = await choose('A', 'loans', 'ENABLED', { locked: true });
    expect(locked.errors).toBeUndefined();
    expect(await onIn('A1')).toEqual(['shelves', 'loans']);
    const refused = await choose('A1', 'loans', 'DISABLED');
    expect(refused).toMatchObject({ code: 'PLUGIN_LOCKED' });
    expect(refused.errors?.[0]?.message).toBe('"Loans" is fixed for all units below Unit A; it is switched there.');
    expect(await choose('A1', 'shelves', 'DISABLED')).toMatchObject({ code: 'PLUGIN_LOCKED' });
    // The choice of the unit below comes back with its freedom.
    await choose('A', 'loans', 'INHERIT');
    await choose('A', 'shelves', 'INHERIT');
    expect(await onIn('A1')).toEqual([]);
  });

  test('suspended: reads work, mutations say so; a suspended requirement is enough to read on', async () => {
    await choose('A', 'loans', 'ENABLED');
    await choose('A', 'shelves', 'SUSPENDED', { settings: { booksPerMember: 7 } });
    const ask = test_.as('learnerA1');
    expect((await ask('{ shelfLimit shelfLoans }')).data).toEqual({ shelfLimit: 7, shelfLoans: 0 });
    expect(await ask('mutation { shelfTouch(n: 1) }')).toMatchObject({
      code: 'PLUGIN_SUSPENDED',
      errors: [{ extensions: { plugin: 'shelves' } }],
    });
    await choose('A', 'shelves', 'ENABLED');
    expect((await ask('mutation { shelfTouch(n: 1) }')).data).toEqual({ shelfTouch: 1 });
    // Settings stay where they are not given.
    expect((await ask('{ shelfLimit }')).data).toEqual({ shelfLimit: 7 });

    await choose('B', 'loans', 'SUSPENDED');
    expect((await test_.as('learnerB1')('{ shelfLimit shelfLoans }')).data).toEqual({ shelfLimit: 3, shelfLoans: 0 });
  });

  test('INHERIT takes the choice away, lock and settings with it', async () => {
    await choose('E', 'shelves', 'ENABLED', { settings: { booksPerMember: 5 } });
    await choose('A', 'shelves', 'DISABLED');
    expect(await onIn('A1')).toEqual([]);
    const back = await choose('A', 'shelves', 'INHERIT');
    expect(back.data.unitPluginSet.plugins[1]).toEqual({
      plugin: 'shelves',
      mode: 'ENABLED',
      locked: false,
      lockedAbove: false,
      inheritedFrom: { code: 'E' },
    });
    expect((await test_.as('learnerA1')('{ shelfLimit }')).data).toEqual({ shelfLimit: 5 });
    expect(await choose('A', 'shelves', 'INHERIT', { locked: true })).toMatchObject({ code: 'BAD_INPUT' });
    expect((await choose('A', 'shelves', 'INHERIT')).errors).toBeUndefined();
  });

  test.each([
    [{ booksPerMember: 21 }, 'input.settings.booksPerMember'],
    [{ booksPerMember: 'three' }, 'input.settings.booksPerMember'],
    [{ nonsense: 1 }, 'input.settings.nonsense'],
    [{ label: 'x'.repeat(20_000) }, 'input.settings'],
  ])('settings that break a rule are refused: %j', async (settings, argument) => {
    const refused = await choose('A', 'shelves', 'ENABLED', { settings });
    expect(refused).toMatchObject({ code: 'BAD_INPUT', errors: [{ extensions: { argument } }] });
    expect(await onIn('A')).toEqual([]);
  });

  test('a setting named like a trick of the language changes nothing', async () => {
    await test_.ask(
      'mutation { unitPluginSet(input: { unit: "A", plugin: "shelves", mode: ENABLED, settings: { __proto__: { booksPerMember: 99 } } }) { unit { code } } }',
    );
    await choose('A', 'shelves', 'ENABLED');
    expect((await test_.as('learnerA1')('{ shelfLimit }')).data).toEqual({ shelfLimit: 3 });
    expect(await choose('A', 'shelves', 'ENABLED', { settings: { booksPerMember: 99 } })).toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  test('settings add up below, and are checked as they add up', async () => {
    await choose('E', 'shelves', 'ENABLED', { settings: { booksPerMember: 5, label: 'E' } });
    await choose('A', 'shelves', 'ENABLED', { settings: { booksPerMember: 9 } });
    const shown = await test_.ask(available, { unit: 'A1' });
    expect(shown.data.unit.availablePlugins[0].settings).toEqual({ booksPerMember: 9, label: 'E' });
  });

  test('a plugin that fails when it is switched on leaves the unit as it was', async () => {
    const failed = await choose('A', 'stubborn', 'ENABLED');
    expect(failed).toMatchObject({ code: 'INTERNAL', data: null });
    expect(await onIn('A')).toEqual([]);
    expect((await test_.ask(available, { unit: 'A' })).data.unit.pluginSettings.totalCount).toBe(0);
  });

  test('who may switch sees all that is installed, with what stands behind it', async () => {
    await choose('E', 'loans', 'ENABLED', { locked: true });
    const shown = await test_.as('adminA')(available, { unit: 'A1' });
    expect(shown.errors).toBeUndefined();
    expect(shown.data.unit.availablePlugins).toEqual([
      {
        plugin: 'shelves',
        title: 'Shelves',
        titleZh: '书架',
        mode: 'ENABLED',
        isOn: true,
        requires: [],
        locked: false,
        lockedAbove: true,
        inheritedFrom: { code: 'E' },
        settings: { booksPerMember: 3, label: 'shelf' },
      },
      expect.objectContaining({ plugin: 'loans', requires: ['shelves'], isOn: true, lockedAbove: true }),
      expect.objectContaining({
        plugin: 'stubborn',
        mode: 'DISABLED',
        isOn: false,
        lockedAbove: false,
        inheritedFrom: null,
      }),
    ]);
    const others = await test_.as('learnerA1')(available, { unit: 'A1' });
    expect(others.data.unit.availablePlugins).toEqual([]);
    const own = await test_.as('adminA')(available, { unit: 'E' });
    expect(own.data.unit.availablePlugins).toEqual([]);
    const settings = await test_.ask(available, { unit: 'E' });
    expect(settings.data.unit.pluginSettings.nodes).toContainEqual({
      plugin: 'loans',
      mode: 'ENABLED',
      locked: true,
      setBy: { name: 'admin' },
    });
  });

  test('a unit switches for itself and below, not beside and not above', async () => {
    expect((await choose('A1', 'shelves', 'ENABLED', {}, 'adminA')).errors).toBeUndefined();
    expect(await choose('E', 'shelves', 'ENABLED', {}, 'adminA')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await choose('B', 'shelves', 'ENABLED', {}, 'adminA')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await choose('A', 'organisation', 'DISABLED')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await choose('A', 'nothing', 'ENABLED')).toMatchObject({ code: 'BAD_INPUT' });
  });

  test('a unit does not move to where its plugins would lose what they require', async () => {
    await choose('A', 'shelves', 'ENABLED');
    await test_.ask(
      'mutation { unitCreate(input: { parent: "A", code: "A9", name: "Unit A9", kind: TEAM }) { id } unitPluginSet(input: { unit: "A1", plugin: "loans", mode: ENABLED }) { unit { id } } }',
    );
    const move = (unit: string, parent: string) =>
      test_.ask(
        'mutation ($u: ID!, $p: ID!) { unitMove(input: { unit: $u, parent: $p, version: 1 }) { plugins { plugin } } }',
        {
          u: unit,
          p: parent,
        },
      );
    expect(await move('A1', 'B')).toMatchObject({ code: 'PLUGIN_REQUIRED' });
    // What is only inherited is exchanged for what is inherited there, and the answer says so.
    const { data } = await move('A9', 'B');
    expect(data.unitMove.plugins).toEqual([{ plugin: 'organisation' }]);
    expect(await onIn('A1')).toEqual(['shelves', 'loans']);
  });

  test('twenty at once, on and off, leave a unit whose plugins have what they require', async () => {
    const modes = ['ENABLED', 'DISABLED', 'INHERIT', 'SUSPENDED'];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => choose(i % 3 ? 'A' : 'E', i % 2 ? 'loans' : 'shelves', modes[i % 4] ?? '')),
    );
    for (const { code } of answers) expect([undefined, 'PLUGIN_REQUIRED', 'CONFLICT']).toContain(code);
    for (const unit of ['E', 'A', 'A1']) {
      const { data } = await test_.ask(available, { unit });
      const [first, second] = data.unit.availablePlugins;
      // Nothing is on in name only: each switch saw what the others had done.
      if (second.mode !== 'DISABLED') expect(first.isOn).toBe(true);
    }
  });
});
