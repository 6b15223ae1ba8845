import { databases, type Person, startUnit, type TestServer } from '../../kit/index.ts';

describe.each(databases)('who sees and changes whom on $name', ({ dialect }) => {
  let test_: TestServer;
  beforeAll(async () => {
    test_ = await startUnit({ plugins: [], dialect, now: () => new Date('2026-06-15T04:00:00Z') });
    // learnerA1 has come from B1, lends a hand in B, and will be in A.
    const id = test_.memberIds.get('learnerA1');
    const begin = (unit: string, kind: string, from: string, to: string | null) =>
      test_.ask('mutation ($input: MembershipBeginInput!) { membershipBegin(input: $input) { id } }', {
        input: { member: id, kind, from, to, placement: { unit } },
      });
    await begin('B1', 'SECONDARY', '2025-01-01', '2025-12-31');
    await begin('B', 'TEMPORARY', '2026-01-01', '2026-12-31');
    await begin('A', 'SECONDARY', '2027-01-01', null);
  });

  const names = async (person: Person): Promise<string[]> => {
    const { data } = await test_.as(person)('{ members(first: 100) { totalCount nodes { name } } }');
    expect(data.members.totalCount).toBe(data.members.nodes.length);
    return data.members.nodes.map((m: { name: string }) => m.name).sort();
  };
  const placesOf = async (person: Person, whose: Person): Promise<string[] | undefined> => {
    const { data } = await test_.as(person)(
      'query ($id: ID!) { member(id: $id) { memberships(orderBy: [VALID_FROM_ASC]) { totalCount nodes { unit { code } } } } }',
      { id: test_.memberIds.get(whose) },
    );
    const { memberships } = data.member ?? {};
    if (memberships) expect(memberships.totalCount).toBe(memberships.nodes.length);
    return memberships?.nodes.map((m: { unit: { code: string } | null }) => m.unit?.code ?? '?');
  };

  test('colleagues see each other while both are there, managers also who was and who will be', async () => {
    expect(await names('leaderA1')).toEqual(['leaderA1', 'learnerA1']);
    // In A1, and lent to B, whose people are colleagues for that time.
    expect(await names('learnerA1')).toEqual(['adminB', 'leaderA1', 'learnerA1']);
    // Has no colleague left in B1.
    expect(await names('learnerB1')).toEqual(['learnerB1']);
    expect(await names('judgeA')).toEqual(['adminA', 'judgeA', 'reviewerA', 'trainerA']);
    expect(await names('adminB')).toEqual(['adminB', 'learnerA1', 'learnerB1']);
    expect(await names('analyst')).toHaveLength(10);
  });

  test('of a person everybody sees the places that they see people in', async () => {
    expect(await placesOf('learnerA1', 'learnerA1')).toEqual(['A1', 'B1', 'B', 'A']);
    expect(await placesOf('leaderA1', 'learnerA1')).toEqual(['A1']);
    expect(await placesOf('adminB', 'learnerA1')).toEqual(['B1', 'B']);
    expect(await placesOf('adminA', 'learnerA1')).toEqual(['A1', 'A']);
    expect(await placesOf('learnerB1', 'learnerA1')).toBeUndefined();
    expect(await placesOf('judgeA', 'learnerA1')).toBeUndefined();
    expect(await placesOf('admin', 'learnerA1')).toEqual(['A1', 'B1', 'B', 'A']);
  });

  test('no filter tells of what is hidden', async () => {
    const count = async (person: Person, filter: object) =>
      (
        await test_.as(person)(
          'query ($f: MembershipFilter) { memberships: unit(id: "A1") { memberships(filter: $f) { totalCount } } }',
          {
            f: filter,
          },
        )
      ).data.memberships?.memberships.totalCount;
    expect(await count('leaderA1', { member: { name: { eq: 'learnerA1' } } })).toBe(1);
    expect(await count('adminB', { member: { name: { eq: 'learnerA1' } } })).toBeUndefined();
    const members = await test_.as('leaderA1')(
      '{ members(filter: { or: [{ name: { startsWith: "admin" } }, { employeeNo: { contains: "no-" } }] }) { totalCount } }',
    );
    expect(members.data.members.totalCount).toBe(2);
  });

  test('a person is changed by who manages their primary unit, whoever else sees them', async () => {
    const update = (person: Person, whose: Person) =>
      test_.as(person)(
        'mutation ($id: ID!) { memberUpdate(input: { member: $id, version: 99, changes: { name: "x" } }) { name } }',
        { id: test_.memberIds.get(whose) },
      );
    const rename = async (person: Person, whose: Person) => {
      const id = test_.memberIds.get(whose);
      const { data } = await test_.ask('query ($id: ID!) { member(id: $id) { version } }', { id });
      return test_.as(person)(
        'mutation ($id: ID!, $v: Int!, $name: String!) { memberUpdate(input: { member: $id, version: $v, changes: { name: $name } }) { name } }',
        { id, v: data.member.version, name: `${whose} ` },
      );
    };
    // Lent to B: B's administrator sees the person, and changes nothing.
    expect(await update('adminB', 'learnerA1')).toMatchObject({ code: 'CONFLICT' });
    const tried = async (person: Person, whose: Person) => {
      const id = test_.memberIds.get(whose);
      const { data } = await test_.ask('query ($id: ID!) { member(id: $id) { version } }', { id });
      return test_.as(person)(
        'mutation ($id: ID!, $v: Int!) { memberUpdate(input: { member: $id, version: $v, changes: { employment: TEMPORARY } }) { name } }',
        { id, v: data.member.version },
      );
    };
    expect(await tried('adminB', 'learnerA1')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await tried('adminA', 'admin')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await tried('leaderA1', 'learnerA1')).toMatchObject({ code: 'FORBIDDEN' });
    expect((await rename('adminA', 'learnerA1')).errors).toBeUndefined();
    expect((await tried('adminA', 'learnerA1')).errors).toBeUndefined();
  });

  test('who has left is still somebody’s to correct: of the last unit', async () => {
    const id = test_.memberIds.get('judgeA');
    await test_.ask(
      `mutation { memberUpdate(input: { member: "${id}", version: 1, changes: { status: RETIRED } }) { id } }`,
    );
    const { data } = await test_.ask(`{ member(id: "${id}") { version } }`);
    const correct = (person: Person) =>
      test_.as(person)(
        `mutation { memberUpdate(input: { member: "${id}", version: ${data.member.version}, changes: { name: "Judge" } }) { name } }`,
      );
    expect(await correct('adminB')).toMatchObject({ code: 'NOT_FOUND' });
    expect((await correct('adminA')).data.memberUpdate.name).toBe('Judge');
  });
});
