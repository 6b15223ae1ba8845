import { sql } from '../../../server/kernel/data/sql.ts';
import { databases, type Person, startUnit, type TestServer } from '../../kit/index.ts';

const history = `{ memberships(orderBy: [VALID_FROM_ASC]) { nodes { id version kind validFrom validTo post jobType jobLevel leader frontline unit { code } } } }`;
const createMember = `mutation ($input: MemberCreateInput!) { memberCreate(input: $input) { id version name status memberships ${history.slice(13, -1)} } }`;
const transfer = `mutation ($input: MemberTransferInput!) { memberTransfer(input: $input) { id memberships ${history.slice(13, -1)} } }`;
const updateMember = `mutation ($input: MemberUpdateInput!) { memberUpdate(input: $input) { version status leftOn name memberships ${history.slice(13, -1)} } }`;
const begin = `mutation ($input: MembershipBeginInput!) { membershipBegin(input: $input) { id version kind validFrom validTo } }`;
const end = `mutation ($input: MembershipEndInput!) { membershipEnd(input: $input) { validTo } }`;

interface Row {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly unit: { readonly code: string } | null;
}
const spans = (rows: readonly Row[]) => rows.map((m) => `${m.unit?.code} ${m.validFrom}…${m.validTo ?? ''}`);

describe.each(databases)('members on $name', ({ dialect }) => {
  let test_: TestServer;
  let number = 0;
  beforeAll(async () => {
    test_ = await startUnit({ plugins: [], dialect, now: () => new Date('2026-06-15T04:00:00Z') });
  });

  const make = async (unit = 'A1', more: object = {}, person: Person = 'admin') => {
    const input = {
      employeeNo: `N${++number}`,
      name: `新人${number}`,
      employment: 'REGULAR',
      hiredOn: '2024-01-01',
      placement: { unit, jobType: '钳工', jobLevel: '高级工', post: '操作工', frontline: true },
      ...more,
    };
    return test_.as(person)(createMember, { input });
  };
  const made = async (unit?: string): Promise<{ id: string; version: number }> => (await make(unit)).data.memberCreate;
  const historyOf = async (id: string): Promise<Row[]> =>
    (await test_.ask(`query ($id: ID!) { member(id: $id) ${history} }`, { id })).data.member.memberships.nodes;
  const move = (member: string, from: string, unit: string, more: object = {}, person: Person = 'admin') =>
    test_.as(person)(transfer, { input: { member, from, placement: { unit, ...more } } });

  test('a new member has a primary unit from the first day on', async () => {
    const answer = await make('A1', {}, 'adminA');
    expect(answer.errors).toBeUndefined();
    expect(answer.data.memberCreate).toMatchObject({
      status: 'ACTIVE',
      memberships: {
        nodes: [{ kind: 'PRIMARY', validFrom: '2024-01-01', validTo: null, jobType: '钳工', unit: { code: 'A1' } }],
      },
    });
    expect(await make('B1', {}, 'adminA')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await make('E', {}, 'adminA')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await make('A1', { employeeNo: 'no-admin' })).toMatchObject({ code: 'CONFLICT' });
    // As in a roster: another spelling of a number is no other person.
    const clash = await make('A1', { employeeNo: 'NO-Admin' });
    expect([clash.code, clash.errors?.[0]?.extensions?.argument]).toEqual(['BAD_INPUT', 'input.employeeNo']);
    expect(clash.errors?.[0]?.message).toContain('differs from "no-admin" only in upper and lower case');
    expect(await make('A1', { name: '名'.repeat(101) })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await make('A1', { from: '2023-01-01' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await make('A1', { hiredOn: null, from: '2019-12-31' })).toMatchObject({ code: 'BAD_INPUT' });
  });

  test('a transfer ends the primary membership the day before and keeps trade and level', async () => {
    const { id } = await made();
    const moved = await move(id, '2026-03-01', 'B1', { post: '班长', leader: true });
    expect(moved.errors).toBeUndefined();
    expect(moved.data.memberTransfer.memberships.nodes).toMatchObject([
      { validFrom: '2024-01-01', validTo: '2026-02-28', unit: { code: 'A1' }, post: '操作工', leader: false },
      {
        validFrom: '2026-03-01',
        validTo: null,
        unit: { code: 'B1' },
        post: '班长',
        jobType: '钳工',
        jobLevel: '高级工',
        frontline: true,
        leader: true,
      },
    ]);
    expect(await move(id, '2026-02-28', 'A1')).toMatchObject({
      code: 'BAD_INPUT',
      errors: [{ extensions: { argument: 'input.from' } }],
    });
    expect(await move(id, '2026-04-01', 'B1')).toMatchObject({
      errors: [{ extensions: { argument: 'input.placement.unit' } }],
    });
    expect(spans(await historyOf(id))).toEqual(['A1 2024-01-01…2026-02-28', 'B1 2026-03-01…']);
  });

  test('a transfer takes the right to manage members in both units', async () => {
    const { id } = await made('A1');
    expect(await move(id, '2026-03-01', 'B1', {}, 'adminA')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await move(id, '2026-03-01', 'B1', {}, 'adminB')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await move(id, '2026-03-01', 'A1', {}, 'leaderA1')).toMatchObject({ code: 'FORBIDDEN' });
    expect((await move(id, '2026-03-01', 'A', {}, 'adminA')).errors).toBeUndefined();
  });

  test('twenty transfers of one member at once leave one primary unit on every day', async () => {
    const { id } = await made();
    const units = ['A', 'B', 'B1', 'E', 'A1'];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        move(id, `2026-${i % 2 ? '04' : '05'}-${String(10 + i).padStart(2, '0')}`, units[i % 5] ?? ''),
      ),
    );
    for (const { code } of answers) expect([undefined, 'BAD_INPUT']).toContain(code);
    expect(answers.some(({ code }) => !code)).toBe(true);
    const rows = await historyOf(id);
    expect(rows.length).toBe(1 + answers.filter(({ code }) => !code).length);
    rows.forEach((row, i) => {
      const next = rows[i + 1];
      const dayAfter = row.validTo && new Date(Date.parse(row.validTo) + 86_400_000).toISOString().slice(0, 10);
      expect(dayAfter).toBe(next ? next.validFrom : null);
    });
  });

  test('a member stands in a further unit beside the primary one, once in each', async () => {
    const { id } = await made();
    const lend = (unit: string, kind: string, from: string, to: string | null = null) =>
      test_.ask(begin, { input: { member: id, kind, from, to, placement: { unit } } });
    const lent = await lend('B1', 'TEMPORARY', '2026-01-01', '2026-12-31');
    expect(lent.errors).toBeUndefined();
    // Asked for again, it is answered as it is.
    const again = await lend('B1', 'TEMPORARY', '2026-01-01', '2026-12-31');
    expect(again.data.membershipBegin).toEqual(lent.data.membershipBegin);
    expect(await lend('B1', 'SECONDARY', '2026-06-01')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await lend('A1', 'SECONDARY', '2026-06-01')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await lend('B', 'PRIMARY', '2026-06-01')).toMatchObject({
      errors: [{ extensions: { argument: 'input.kind' } }],
    });
    expect(await lend('B', 'SECONDARY', '2026-06-01', '2026-05-01')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await move(id, '2026-06-01', 'B1')).toMatchObject({
      errors: [{ extensions: { argument: 'input.placement.unit' } }],
    });

    const { id: membership, version } = lent.data.membershipBegin;
    const finish = (on: string, v = version) => test_.ask(end, { input: { membership, version: v, on } });
    expect(await finish('2027-01-01')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await finish('2025-01-01')).toMatchObject({ code: 'BAD_INPUT' });
    expect((await finish('2026-06-30')).data.membershipEnd.validTo).toBe('2026-06-30');
    expect(await finish('2026-06-29')).toMatchObject({ code: 'CONFLICT' });
    const [primary] = await historyOf(id);
    expect(
      await test_.ask(end, { input: { membership: primary?.id, version: primary?.version, on: '2026-06-30' } }),
    ).toMatchObject({ code: 'BAD_INPUT', errors: [{ message: expect.stringContaining('memberTransfer') }] });
  });

  test('whoever leaves is in no unit, holds no role and cannot sign in; and comes back without them', async () => {
    const { id, version } = await made();
    const ask = test_.ask;
    await ask(
      `mutation { roleGrantCreate(input: { member: "${id}", role: "unit-admin", unit: "A", from: "2026-01-01" }) { id } }`,
    );
    await ask(begin, { input: { member: id, kind: 'SECONDARY', from: '2026-01-01', placement: { unit: 'B1' } } });
    await ask(begin, { input: { member: id, kind: 'TEMPORARY', from: '2026-09-01', placement: { unit: 'B' } } });
    await ask(`mutation { accountSet(input: { member: "${id}", login: "leaver", password: "long enough" }) { id } }`);
    const signIn = () =>
      ask('mutation { sessionCreate(input: { login: "leaver", password: "long enough" }) { token } }');
    const token = (await signIn()).data.sessionCreate.token;
    expect((await ask('{ viewer { member { id } } }', {}, { token })).data.viewer.member.id).toBe(id);

    const change = (changes: object, v = version) => ask(updateMember, { input: { member: id, version: v, changes } });
    expect(await change({ status: 'LEFT', leftOn: '2026-06-16' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await change({ leftOn: '2026-06-10' })).toMatchObject({ code: 'BAD_INPUT' });
    // Only the enterprise may: a unit's administrator does so for the people who count there.
    const left = await test_.as('adminA')(updateMember, {
      input: { member: id, version, changes: { status: 'LEFT', leftOn: '2026-06-10' } },
    });
    expect(left.errors).toBeUndefined();
    expect(left.data.memberUpdate).toMatchObject({ status: 'LEFT', leftOn: '2026-06-10' });
    expect(spans(await historyOf(id))).toEqual(['A1 2024-01-01…2026-06-10', 'B1 2026-01-01…2026-06-10']);
    const { data } = await ask(`{ member(id: "${id}") { version roleGrants { nodes { validTo role { code } } } } }`);
    expect(data.member.roleGrants.nodes).toEqual([{ validTo: '2026-06-10', role: { code: 'unit-admin' } }]);
    expect((await ask('{ viewer { member { id } } }', {}, { token })).code).toBe('UNAUTHENTICATED');

    const now = data.member.version;
    expect(await change({ status: 'ACTIVE' }, now)).toMatchObject({
      code: 'INVALID_TRANSITION',
      errors: [{ extensions: { from: 'LEFT', to: 'ACTIVE', allowed: ['RETIRED'] } }],
    });
    expect(await move(id, '2026-06-12', 'A1')).toMatchObject({ code: 'INVALID_TRANSITION' });
    expect(await change({ leftOn: '2026-06-09' }, now)).toMatchObject({ code: 'BAD_INPUT' });
    const rejoin = (from: string) =>
      ask(
        `mutation { memberRejoin(input: { member: "${id}", version: ${now}, from: "${from}", placement: { unit: "A1" } }) { status leftOn } }`,
      );
    expect(await rejoin('2026-06-10')).toMatchObject({ code: 'BAD_INPUT' });
    expect((await rejoin('2026-06-12')).data.memberRejoin).toEqual({ status: 'ACTIVE', leftOn: null });
    expect(await rejoin('2026-06-13')).toMatchObject({ code: 'CONFLICT' });
    // The session of before stays over.
    expect((await ask('{ viewer { permissions } }', {}, { token, unit: 'A1' })).code).toBe('UNAUTHENTICATED');
    const anew = (await signIn()).data.sessionCreate.token;
    const back = await ask('{ viewer { permissions } }', {}, { token: anew, unit: 'A1' });
    expect(back.data.viewer.permissions).not.toContain('organisation.manage-members');
  });

  test('leaving and being transferred at once never leaves a leaver in a unit', async () => {
    for (let i = 0; i < 5; i++) {
      const { id, version } = await made();
      await Promise.all([
        test_.ask(updateMember, {
          input: { member: id, version, changes: { status: 'RETIRED', leftOn: '2026-06-14' } },
        }),
        move(id, '2026-06-01', 'B1'),
        test_.ask(begin, { input: { member: id, kind: 'SECONDARY', from: '2026-06-01', placement: { unit: 'B' } } }),
      ]);
      for (const row of await historyOf(id)) expect(row.validTo).not.toBeNull();
    }
  });

  test('an account is set by whoever may do at least as much, and by its owner with the password', async () => {
    const memberId = (person: Person) => test_.memberIds.get(person) ?? '';
    const set = (person: Person, member: string, more: object) =>
      test_.as(person)('mutation ($input: AccountSetInput!) { accountSet(input: $input) { id } }', {
        input: { member, password: 'correct horse', ...more },
      });
    const { id } = await made('A1');
    expect(await set('adminA', id, { login: 'l1', password: 'short' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await set('adminA', id, {})).toMatchObject({
      code: 'BAD_INPUT',
      errors: [{ extensions: { argument: 'input.login' } }],
    });
    expect((await set('adminA', id, { login: 'l1' })).errors).toBeUndefined();
    // Somebody of the unit who holds more than its administrator: to have that password would be to be that person.
    await test_.ask(`mutation { roleGrantCreate(input: { member: "${id}", role: "analyst", unit: "E" }) { id } }`);
    expect(await set('adminA', id, {})).toMatchObject({ code: 'FORBIDDEN' });
    expect((await set('admin', id, {})).errors).toBeUndefined();
    expect(await set('adminA', memberId('admin'), { login: 'root' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await set('adminA', memberId('learnerB1'), { login: 'b' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await set('learnerA1', memberId('leaderA1'), { login: 'x' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await set('learnerA1', memberId('learnerA1'), { login: 'x' })).toMatchObject({ code: 'FORBIDDEN' });

    expect((await set('adminA', memberId('learnerA1'), { login: 'anna' })).errors).toBeUndefined();
    const own = (more: object) => set('learnerA1', memberId('learnerA1'), { password: 'another one', ...more });
    expect(await own({})).toMatchObject({ code: 'FORBIDDEN' });
    expect(await own({ currentPassword: 'wrong' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await own({ currentPassword: 'correct horse', login: 'other' })).toMatchObject({ code: 'BAD_INPUT' });
    expect((await own({ currentPassword: 'correct horse' })).errors).toBeUndefined();
    const session = await test_.ask(
      'mutation { sessionCreate(input: { login: "anna", password: "another one" }) { token } }',
    );
    expect(session.data.sessionCreate.token).toBeTruthy();
    expect(await set('adminA', memberId('leaderA1'), { login: 'anna' })).toMatchObject({ code: 'CONFLICT' });

    const log = await test_.server.kernel.database.read.query(
      sql`SELECT ${sql`\`before\``} AS b, ${sql`\`after\``} AS a FROM kernel_audit_entry WHERE entity = 'Account'`,
    );
    expect(log.length).toBeGreaterThan(0);
    for (const { a, b } of log) expect(`${a}${b}`).not.toMatch(/argon2|correct horse|another one/);
  });

  test('a failed transfer leaves nothing behind', async () => {
    const { id } = await made();
    expect(await move(id, '2026-03-01', 'B1', { post: '岗'.repeat(101) })).toMatchObject({ code: 'BAD_INPUT' });
    expect(spans(await historyOf(id))).toEqual(['A1 2024-01-01…']);
  });
});
