import { databases, type Person, startUnit, type TestServer } from '../../kit/index.ts';

const grant = `mutation ($input: RoleGrantCreateInput!) {
  roleGrantCreate(input: $input) { id validFrom validTo unit { code } role { code } grantedBy { name } }
}`;
const revoke = `mutation ($grant: ID!) { roleGrantRevoke(input: { grant: $grant }) { roleGrants { nodes { validTo role { code } } } } }`;
const createRole = `mutation ($input: RoleCreateInput!) { roleCreate(input: $input) { id version code builtIn permissions } }`;
const updateRole = `mutation ($input: RoleUpdateInput!) { roleUpdate(input: $input) { version title permissions } }`;
const TODAY = '2026-06-15';

describe.each(databases)('roles on $name', ({ dialect }) => {
  let test_: TestServer;
  beforeAll(async () => {
    test_ = await startUnit({ plugins: [], dialect, now: () => new Date(`${TODAY}T04:00:00Z`) });
  });

  const idOf = (person: Person) => test_.memberIds.get(person) ?? '';
  const give = (giver: Person, member: Person, role: string, unit: string, more: object = {}) =>
    test_.as(giver)(grant, { input: { member: idOf(member), role, unit, ...more } });
  const make = (person: Person, code: string, permissions: string[]) =>
    test_.as(person)(createRole, { input: { code, title: code, permissions } });
  const change = (person: Person, role: string, version: number, changes: object) =>
    test_.as(person)(updateRole, { input: { role, version, changes } });
  const permissionsOf = async (person: Person, unit: string): Promise<string[]> =>
    (await test_.as(person)('{ viewer { permissions } }', {}, { unit })).data.viewer.permissions;
  const takeBack = (person: Person, id: string) => test_.as(person)(revoke, { grant: id });

  test('a role shows what it allows: built-in ones what the plugins give them', async () => {
    const { data } = await test_.as('learnerA1')('{ roles(first: 20) { nodes { code builtIn permissions } } }');
    const of = (code: string) => data.roles.nodes.find((r: { code: string }) => r.code === code);
    expect(of('learner').permissions).toEqual([]);
    expect(of('team-leader').permissions).toEqual(['organisation.view-members']);
    expect(of('administrator').permissions).toContain('organisation.import-roster');
    expect(of('unit-admin').permissions).not.toContain('organisation.import-roster');
  });

  test('a grant works at once, in the unit and below; revoked it is gone at once', async () => {
    const given = await give('adminA', 'learnerA1', 'team-leader', 'A1');
    expect(given.errors).toBeUndefined();
    expect(given.data.roleGrantCreate).toMatchObject({
      validFrom: TODAY,
      validTo: null,
      unit: { code: 'A1' },
      role: { code: 'team-leader' },
      grantedBy: { name: 'adminA' },
    });
    expect(await permissionsOf('learnerA1', 'A1')).toEqual(['organisation.view-members']);
    expect(await permissionsOf('learnerA1', 'A')).toEqual([]);
    const { id } = given.data.roleGrantCreate;
    // Asked for again by who gave it, it is answered as it is; another person is told of it.
    expect((await give('adminA', 'learnerA1', 'team-leader', 'A1')).data.roleGrantCreate.id).toBe(id);
    expect(await give('admin', 'learnerA1', 'team-leader', 'A1')).toMatchObject({ code: 'CONFLICT' });
    expect((await takeBack('adminA', id)).data.roleGrantRevoke.roleGrants.nodes).toEqual([]);
    expect(await permissionsOf('learnerA1', 'A1')).toEqual([]);
    expect(await takeBack('adminA', id)).toMatchObject({ code: 'NOT_FOUND' });

    const old = await give('adminA', 'learnerA1', 'team-leader', 'A1', { from: '2026-01-01' });
    for (let i = 0; i < 2; i++) {
      const gone = await takeBack('adminA', old.data.roleGrantCreate.id);
      expect(gone.data.roleGrantRevoke.roleGrants.nodes).toEqual([
        { validTo: '2026-06-14', role: { code: 'team-leader' } },
      ]);
    }
    expect(await permissionsOf('learnerA1', 'A1')).toEqual([]);
  });

  test('nobody gives more than they hold there, nor outside their units, nor to themselves', async () => {
    expect(await give('adminA', 'learnerA1', 'administrator', 'A')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await give('adminA', 'learnerA1', 'analyst', 'A1')).toMatchObject({
      code: 'FORBIDDEN',
      errors: [{ extensions: { permission: 'organisation.analyse' } }],
    });
    expect(await give('adminA', 'learnerA1', 'unit-admin', 'E')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await give('adminA', 'learnerA1', 'unit-admin', 'B')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await give('adminA', 'learnerB1', 'unit-admin', 'A')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await give('adminA', 'adminA', 'unit-admin', 'A1')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await give('admin', 'admin', 'trainer', 'E')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await give('leaderA1', 'learnerA1', 'team-leader', 'A1')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await give('adminA', 'learnerA1', 'nothing', 'A1')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await give('adminA', 'learnerA1', 'trainer', 'A1', { to: '2020-01-01' })).toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  test('nobody takes away what they could not have given', async () => {
    const given = await give('admin', 'trainerA', 'administrator', 'A');
    const { id } = given.data.roleGrantCreate;
    expect(await takeBack('adminA', id)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await takeBack('adminB', id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await takeBack('learnerA1', id)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await takeBack('admin', id)).errors).toBeUndefined();
  });

  test('a role of one’s own is made of what one holds', async () => {
    expect(await make('adminA', 'too-much', ['organisation.import-roster'])).toMatchObject({ code: 'FORBIDDEN' });
    expect(await make('adminA', 'unknown', ['organisation.nonsense'])).toMatchObject({ code: 'BAD_INPUT' });
    expect(await make('adminA', 'Bad Code', [])).toMatchObject({ code: 'BAD_INPUT' });
    expect(await make('adminA', 'administrator', [])).toMatchObject({ code: 'CONFLICT' });
    expect(await make('leaderA1', 'mine', [])).toMatchObject({ code: 'FORBIDDEN' });
    const made = await make('adminA', 'roster-clerk', ['organisation.manage-members', 'organisation.view-members']);
    expect(made.data.roleCreate).toMatchObject({
      builtIn: false,
      permissions: ['organisation.manage-members', 'organisation.view-members'],
    });
    await give('adminA', 'reviewerA', 'roster-clerk', 'A');
    expect(await permissionsOf('reviewerA', 'A1')).toContain('organisation.manage-members');
  });

  test('no role grows in the hands of somebody who lacks what is added', async () => {
    const { version } = (await make('admin', 'helper', ['organisation.view-members'])).data.roleCreate;
    expect((await give('admin', 'adminA', 'helper', 'E')).errors).toBeUndefined();
    const more = ['organisation.view-members', 'organisation.import-roster'];
    // Held by the editor, and everywhere: to edit it would be to give it to oneself.
    expect(await change('adminA', 'helper', version, { permissions: more })).toMatchObject({ code: 'FORBIDDEN' });
    // Something the editor holds, but not where the role is held.
    expect(
      await change('adminA', 'helper', version, {
        permissions: ['organisation.view-members', 'organisation.manage-units'],
      }),
    ).toMatchObject({ code: 'FORBIDDEN', errors: [{ extensions: { permission: 'organisation.grant-roles' } }] });
    // Nor taken from others, nor renamed.
    expect(await change('adminA', 'helper', version, { permissions: [] })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await change('adminA', 'helper', version, { title: 'x' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await change('admin', 'unit-admin', 1, { permissions: more })).toMatchObject({ code: 'BAD_INPUT' });

    expect((await change('admin', 'helper', version, { permissions: more })).data.roleUpdate.permissions).toEqual(
      [...more].sort(),
    );
    expect(await permissionsOf('adminA', 'A')).toContain('organisation.import-roster');
    expect(await change('admin', 'helper', version, { permissions: [] })).toMatchObject({ code: 'CONFLICT' });
  });

  test('a role made small, given, and then made large: only by who may give the large one there', async () => {
    const { version } = (await make('adminA', 'small', [])).data.roleCreate;
    // The other administrator may give it, in their own unit.
    expect((await give('adminB', 'learnerB1', 'small', 'B1')).errors).toBeUndefined();
    const grown = await change('adminA', 'small', version, { permissions: ['organisation.manage-members'] });
    expect(grown).toMatchObject({ code: 'FORBIDDEN' });
    expect(await permissionsOf('learnerB1', 'B1')).toEqual([]);
  });

  test('a role grows only by what the editor holds where it is held', async () => {
    await make('admin', 'granter', ['organisation.grant-roles']);
    const { version } = (await make('admin', 'pale', [])).data.roleCreate;
    await give('admin', 'adminA', 'granter', 'B');
    await give('admin', 'learnerB1', 'pale', 'B1');
    // May grant in B, and holds the permission – in A.
    expect(await change('adminA', 'pale', version, { permissions: ['organisation.manage-units'] })).toMatchObject({
      code: 'FORBIDDEN',
      errors: [{ extensions: { permission: 'organisation.manage-units' } }],
    });
    expect((await change('adminA', 'pale', version, { title: 'Pale' })).errors).toBeUndefined();
  });

  test('a grant and the growth of its role at once never give what the giver lacks', async () => {
    for (let i = 0; i < 5; i++) {
      const code = `race-${i}`;
      const { version } = (await make('admin', code, [])).data.roleCreate;
      const [given, grown] = await Promise.all([
        give('adminA', 'judgeA', code, 'A'),
        change('admin', code, version, { permissions: ['organisation.import-roster'] }),
      ]);
      // Whichever came first: the role grew before the grant and adminA could not give it, or the one who may grew it.
      expect(grown.errors).toBeUndefined();
      if (given.code) expect(given.code).toBe('FORBIDDEN');
    }
  });

  test('twenty grants of one role at once: one is there', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => give('adminB', 'learnerB1', 'trainer', 'B')));
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set([undefined]));
    expect(new Set(answers.map(({ data }) => data.roleGrantCreate.id)).size).toBe(1);
  });

  test('grants are seen by their holder and by those who manage there', async () => {
    await give('adminB', 'learnerB1', 'reviewer', 'B1', { from: '2026-07-01' });
    const query =
      'query ($u: ID!) { unit(id: $u) { roleGrants { totalCount nodes { role { code } member { name } } } } }';
    const seen = async (person: Person) => (await test_.as(person)(query, { u: 'B1' })).data.unit?.roleGrants.nodes;
    expect(await seen('adminB')).toContainEqual({ role: { code: 'reviewer' }, member: { name: 'learnerB1' } });
    expect(await seen('learnerB1')).toContainEqual({ role: { code: 'reviewer' }, member: { name: 'learnerB1' } });
    expect(await seen('judgeA')).toBeUndefined();
    expect((await test_.as('learnerA1')(query, { u: 'A1' })).data.unit.roleGrants.totalCount).toBe(1);
    // A role that is still to begin gives nothing yet.
    expect(await permissionsOf('learnerB1', 'E')).toEqual([]);
  });
});
