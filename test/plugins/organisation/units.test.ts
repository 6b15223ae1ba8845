import { sql } from '../../../server/kernel/data/sql.ts';
import { databases, type Person, startUnit, type TestServer } from '../../kit/index.ts';

const create = `mutation ($input: UnitCreateInput!) { unitCreate(input: $input) { id version code name kind tags validFrom parent { code } } }`;
const update = `mutation ($input: UnitUpdateInput!) { unitUpdate(input: $input) { version name kind tags validTo } }`;
const move = `mutation ($input: UnitMoveInput!) { unitMove(input: $input) { version parent { code } } }`;

describe.each(databases)('units on $name', ({ dialect }) => {
  let test_: TestServer;
  beforeAll(async () => {
    test_ = await startUnit({ plugins: [], dialect });
  });

  const versionOf = async (unit: string): Promise<number> =>
    (await test_.ask('query ($u: ID!) { unit(id: $u) { version } }', { u: unit })).data.unit.version;
  const found = async (code: string, parent: string, person: Person = 'admin') =>
    test_.as(person)(create, { input: { parent, code, name: `Unit ${code}`, kind: 'TEAM' } });
  const moveTo = async (unit: string, parent: string, person: Person = 'admin') =>
    test_.as(person)(move, { input: { unit, parent, version: await versionOf(unit) } });

  /** The closure table as it should be: every unit with each unit on its path. */
  const expectWholeTree = async () => {
    const { database } = test_.server.kernel;
    const rows = await database.read.query(
      sql`SELECT ancestorId, descendantId, depth FROM organisation_unit_closure WHERE validTo IS NULL`,
    );
    await test_.server.kernel.refreshDirectory();
    const paths = [...test_.server.kernel.directory.all].flatMap(({ id, path }) =>
      path.map((above, depth) => `${above} ${id} ${depth}`),
    );
    expect(rows.map((r) => `${r.ancestorId} ${r.descendantId} ${r.depth}`).sort()).toEqual(paths.sort());
  };

  test('a unit is founded below another and can be addressed at once', async () => {
    const made = await test_.as('adminA')(create, {
      input: {
        parent: 'A',
        code: 'A2',
        name: ' Second team ',
        kind: 'TEAM',
        tags: ['night', 'night'],
        validFrom: '2024-01-01',
      },
    });
    expect(made.errors).toBeUndefined();
    expect(made.data.unitCreate).toMatchObject({
      code: 'A2',
      name: 'Second team',
      tags: ['night'],
      validFrom: '2024-01-01',
      parent: { code: 'A' },
    });
    expect((await test_.as('adminA')('{ viewer { unit { code } } }', {}, { unit: 'A2' })).data.viewer.unit.code).toBe(
      'A2',
    );
    expect(await found('A2', 'A')).toMatchObject({ code: 'CONFLICT' });
    const clash = await found('a2', 'A');
    expect([clash.code, clash.errors?.[0]?.extensions?.argument]).toEqual(['BAD_INPUT', 'input.code']);
    expect(clash.errors?.[0]?.message).toContain('differs from "A2" only in upper and lower case');
    expect(await found('A3', 'E', 'adminA')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await found('A3', 'B', 'adminA')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await found('a b', 'A')).toMatchObject({ code: 'BAD_INPUT' });
    expect(
      await test_.as('learnerA1')(create, { input: { parent: 'A1', code: 'X', name: 'X', kind: 'TEAM' } }),
    ).toMatchObject({
      code: 'FORBIDDEN',
    });
    await expectWholeTree();
  });

  test('a change names the version that was read; the second of two is told', async () => {
    await found('U1', 'A');
    const version = await versionOf('U1');
    const changed = await test_.as('adminA')(update, {
      input: { unit: 'U1', version, changes: { name: 'New', kind: 'SECTION', tags: ['x'] } },
    });
    expect(changed.data.unitUpdate).toEqual({
      version: version + 1,
      name: 'New',
      kind: 'SECTION',
      tags: ['x'],
      validTo: null,
    });
    expect(await test_.ask(update, { input: { unit: 'U1', version, changes: { name: 'Old' } } })).toMatchObject({
      code: 'CONFLICT',
    });
    expect(
      await test_.ask(update, { input: { unit: 'U1', version: version + 1, changes: { name: ' ' } } }),
    ).toMatchObject({ code: 'BAD_INPUT', errors: [{ extensions: { argument: 'input.changes.name' } }] });
  });

  test('a unit ends when nobody is left in it, and by the unit above', async () => {
    const end = async (unit: string, validTo: string | null, person = 'admin' as 'admin' | 'adminA') =>
      test_.as(person)(update, { input: { unit, version: await versionOf(unit), changes: { validTo } } });
    expect((await end('A1', '2026-01-01')).errors?.[0]?.message).toMatch(/0 units and 2 memberships that last longer/);
    expect(await end('A', '2026-01-01', 'adminA')).toMatchObject({ code: 'FORBIDDEN' });
    await found('U2', 'A');
    expect((await end('U2', '2999-01-01', 'adminA')).data.unitUpdate.validTo).toBe('2999-01-01');
    expect(await end('U2', '1999-01-01')).toMatchObject({ code: 'BAD_INPUT' });
    expect((await end('U2', null)).data.unitUpdate.validTo).toBeNull();
  });

  test('a subtree moves whole; facts and memberships stay where they were', async () => {
    await found('M1', 'A');
    await found('M2', 'M1');
    await found('M3', 'M2');
    const before = await test_.ask('{ unit(id: "A1") { memberships { nodes { id validFrom unit { code } } } } }');
    const moved = await moveTo('M1', 'B1');
    expect(moved.errors).toBeUndefined();
    expect(moved.data.unitMove.parent.code).toBe('B1');
    await expectWholeTree();
    // Who manages follows the tree.
    expect((await found('M4', 'M3', 'adminB')).errors).toBeUndefined();
    expect(await found('M5', 'M3', 'adminA')).toMatchObject({ code: 'NOT_FOUND' });
    const after = await test_.ask('{ unit(id: "A1") { memberships { nodes { id validFrom unit { code } } } } }');
    expect(after.text).toBe(before.text.replace(/"requested":\d+/, after.text.match(/"requested":\d+/)?.[0] ?? ''));
  });

  test('no unit comes below itself', async () => {
    await found('C1', 'A');
    await found('C2', 'C1');
    expect(await moveTo('C1', 'C2')).toMatchObject({ code: 'UNIT_CYCLE' });
    expect(await moveTo('C1', 'C1')).toMatchObject({ code: 'UNIT_CYCLE' });
    expect((await moveTo('C1', 'C2')).errors?.[0]).toMatchObject({
      message: '"Unit C2" is "Unit C1" or below it, so it cannot be above it.',
      extensions: { unit: 'C1', parent: 'C2' },
    });
    await expectWholeTree();
  });

  test('a move takes the permission where the unit was and where it comes to', async () => {
    await found('P1', 'A');
    expect(await moveTo('P1', 'B', 'adminA')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await moveTo('P1', 'E', 'adminA')).toMatchObject({ code: 'FORBIDDEN' });
    // The own unit is not one's own to move.
    expect(await moveTo('A', 'E', 'adminA')).toMatchObject({ code: 'FORBIDDEN' });
    expect((await moveTo('P1', 'A1', 'adminA')).errors).toBeUndefined();
    // Whoever manages a unit and the place it would come to does not take it from where it is.
    for (const unit of ['A1', 'B'])
      await test_.ask(
        'mutation ($m: ID!, $u: ID!) { roleGrantCreate(input: { member: $m, role: "unit-admin", unit: $u }) { id } }',
        {
          m: test_.memberIds.get('leaderA1'),
          u: unit,
        },
      );
    expect(await moveTo('A1', 'B', 'leaderA1')).toMatchObject({ code: 'FORBIDDEN' });
    expect((await moveTo('P1', 'B', 'leaderA1')).errors).toBeUndefined();
    const stale = await test_.ask(move, { input: { unit: 'P1', parent: 'B', version: 1 } });
    expect(stale).toMatchObject({ code: 'CONFLICT' });
  });

  test('two moves at once that would make a cycle together: one of them is refused', async () => {
    for (let i = 0; i < 5; i++) {
      await found(`X${i}`, 'A');
      await found(`Y${i}`, 'A');
      const answers = await Promise.all([moveTo(`X${i}`, `Y${i}`), moveTo(`Y${i}`, `X${i}`)]);
      expect(answers.map((a) => a.code).sort()).toEqual(['UNIT_CYCLE', undefined].sort());
    }
    await expectWholeTree();
  });

  test('units founded below a unit that moves meanwhile have their right place', async () => {
    await found('R', 'A');
    const answers = await Promise.all([
      ...Array.from({ length: 10 }, (_, i) => found(`R${i}`, 'R')),
      moveTo('R', 'B'),
      ...Array.from({ length: 10 }, (_, i) => found(`S${i}`, 'R')),
    ]);
    expect(answers.map(({ code }) => code)).toEqual(answers.map(() => undefined));
    await expectWholeTree();
    const { data } = await test_.ask('{ unit(id: "R") { parent { code } children { totalCount } } }');
    expect(data.unit).toEqual({ parent: { code: 'B' }, children: { totalCount: 20 } });
  });

  test("a mutation's answer tells the plugins of the new place", async () => {
    const { data } = await test_.ask(
      'mutation { unitCreate(input: { parent: "A", code: "Q", name: "Q", kind: TEAM }) { plugins { plugin } roleGrants { totalCount } } }',
    );
    expect(data.unitCreate).toEqual({ plugins: [{ plugin: 'organisation' }], roleGrants: { totalCount: 0 } });
  });
});
