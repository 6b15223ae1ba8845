import { databases, type Person, startUnit, type TestServer } from '../../kit/index.ts';

const create = `mutation ($input: BodyCreateInput!) { bodyCreate(input: $input) { id version establishedOn unit { code } parent { id } } }`;
const dissolve = `mutation ($input: BodyDissolveInput!) { bodyDissolve(input: $input) { version dissolvedOn seats { nodes { validTo } } } }`;
const succeed = `mutation ($input: BodySucceedInput!) { bodySucceed(input: $input) {
  id version kind name establishedOn predecessor { name dissolvedOn successor { name } }
  children { nodes { name } } seats { nodes { seat validFrom validTo member { name } } }
} }`;
const begin = `mutation ($input: SeatBeginInput!) { seatBegin(input: $input) { id version seat validFrom validTo } }`;
const end = `mutation ($input: SeatEndInput!) { seatEnd(input: $input) { validTo } }`;

describe.each(databases)('bodies and seats on $name', ({ dialect }) => {
  let test_: TestServer;
  beforeAll(async () => {
    test_ = await startUnit({ plugins: [], dialect, now: () => new Date('2026-06-15T04:00:00Z') });
  });

  const idOf = (person: Person) => test_.memberIds.get(person) ?? '';
  const found = async (name: string, more: object = {}, unit = 'E') => {
    const input = { unit, kind: 'REVIEW_COMMITTEE', name, establishedOn: '2020-01-01', ...more };
    const answer = await test_.ask(create, { input });
    expect(answer.errors).toBeUndefined();
    return answer.data.bodyCreate as { id: string; version: number };
  };
  const seat = (body: string, member: Person, kind: string, from: string, to?: string, person: Person = 'admin') =>
    test_.as(person)(begin, { input: { body, member: idOf(member), seat: kind, from, to } });

  test('a body belongs to a unit and may stand under another', async () => {
    const group = await found('Leading group', { kind: 'LEADING_GROUP' });
    const office = await found('Office', { kind: 'OFFICE', parent: group.id });
    const { data } = await test_.as('learnerA1')(
      `{ body(id: "${group.id}") { kind children { nodes { id } } } unit(id: "E") { bodies { nodes { name } } } bodies { totalCount } }`,
    );
    expect(data.body).toEqual({ kind: 'LEADING_GROUP', children: { nodes: [{ id: office.id }] } });
    expect(data.unit.bodies.nodes).toEqual([{ name: 'Leading group' }, { name: 'Office' }]);
    const wrong = (input: object, person: Person = 'admin') =>
      test_.as(person)(create, { input: { unit: 'A', kind: 'OTHER', name: 'X', ...input } });
    expect(await wrong({ unit: 'E' }, 'adminA')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await wrong({}, 'learnerA1')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await wrong({ establishedOn: '1990-01-01' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await wrong({ parent: group.id, establishedOn: '2020-01-01' }, 'adminA')).not.toHaveProperty('code');
    expect(await wrong({ name: '' })).toMatchObject({ code: 'BAD_INPUT' });
  });

  test('a body that stands in the way is named to those who see it, and to others not', async () => {
    const above = await found('Above', {}, 'A');
    await found('Below', { parent: above.id }, 'B');
    const close = async (person: Person) =>
      (await test_.as(person)(dissolve, { input: { body: above.id, version: above.version, on: '2026-12-31' } })).text;
    expect(await close('admin')).toMatch(/has .{1,2}Below.{1,2} under it for longer/);
    expect(await close('adminA')).toContain('has another body under it for longer');
    expect(await close('adminA')).not.toContain('Below');
  });

  test('one chair a day, one seat a day for each', async () => {
    const { id } = await found('Committee');
    expect((await seat(id, 'adminA', 'CHAIR', '2024-01-01', '2025-12-31')).errors).toBeUndefined();
    expect(await seat(id, 'adminB', 'CHAIR', '2025-12-31')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await seat(id, 'adminA', 'VICE', '2025-06-01')).toMatchObject({ code: 'BAD_INPUT' });
    expect((await seat(id, 'adminB', 'CHAIR', '2026-01-01')).errors).toBeUndefined();
    expect((await seat(id, 'adminA', 'MEMBER', '2026-01-01')).errors).toBeUndefined();
    expect(await seat(id, 'trainerA', 'MEMBER', '2019-12-31')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await seat(id, 'trainerA', 'MEMBER', '2026-02-01', '2026-01-01')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await seat(id, 'trainerA', 'MEMBER', '2026-02-01', undefined, 'adminA')).toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  test('twenty who would chair at once: one does', async () => {
    const { id } = await found('Contested');
    const people: Person[] = ['adminA', 'adminB', 'trainerA', 'judgeA', 'reviewerA'];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => seat(id, people[i % 5] ?? 'admin', 'CHAIR', '2026-01-01')),
    );
    const seated = answers.filter(({ code }) => !code);
    // Asked for four times each, the one seat is answered to each of those who asked for it.
    expect(new Set(seated.map(({ data }) => data.seatBegin.id)).size).toBe(1);
    expect(seated).toHaveLength(4);
  });

  test('a seat ends sooner, not later', async () => {
    const { id } = await found('Ending');
    const { data } = await seat(id, 'adminA', 'MEMBER', '2026-01-01', '2026-12-31');
    const finish = (on: string, version = 1) => test_.ask(end, { input: { seat: data.seatBegin.id, version, on } });
    expect(await finish('2027-01-01')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await finish('2025-12-31')).toMatchObject({ code: 'BAD_INPUT' });
    expect((await finish('2026-06-30')).data.seatEnd.validTo).toBe('2026-06-30');
    expect(await finish('2026-06-29')).toMatchObject({ code: 'CONFLICT' });
  });

  test('a committee takes the place of another, with its people and what stands under it', async () => {
    const old = await found('自学成才奖评审委员会');
    const under = await found('Secretariat', { kind: 'OFFICE', parent: old.id });
    await seat(old.id, 'adminA', 'CHAIR', '2020-01-01', '2022-12-31');
    await seat(old.id, 'adminB', 'CHAIR', '2023-01-01');
    await seat(old.id, 'judgeA', 'MEMBER', '2027-01-01');
    const replace = (on: string, more: object = {}) =>
      test_.ask(succeed, { input: { body: old.id, version: 1, on, name: '评审委员会', keepSeats: true, ...more } });
    expect(await replace('2020-01-01')).toMatchObject({ code: 'BAD_INPUT' });
    const made = await replace('2026-03-01');
    expect(made.errors).toBeUndefined();
    expect(made.data.bodySucceed).toMatchObject({
      kind: 'REVIEW_COMMITTEE',
      establishedOn: '2026-03-01',
      predecessor: { name: '自学成才奖评审委员会', dissolvedOn: '2026-02-28', successor: { name: '评审委员会' } },
      children: { nodes: [{ name: 'Secretariat' }] },
    });
    expect(made.data.bodySucceed.seats.nodes).toEqual(
      expect.arrayContaining([
        { seat: 'CHAIR', validFrom: '2026-03-01', validTo: null, member: { name: 'adminB' } },
        { seat: 'MEMBER', validFrom: '2027-01-01', validTo: null, member: { name: 'judgeA' } },
      ]),
    );
    expect(made.data.bodySucceed.seats.nodes).toHaveLength(2);
    const { data } = await test_.ask(
      `{ body(id: "${old.id}") { seats(orderBy: [VALID_FROM_ASC]) { nodes { validTo } } } }`,
    );
    expect(data.body.seats.nodes).toEqual([{ validTo: '2022-12-31' }, { validTo: '2026-02-28' }]);
    expect(await replace('2026-04-01', { version: 2 })).toMatchObject({ code: 'BAD_INPUT' });

    const successor = made.data.bodySucceed;
    const close = (on: string) =>
      test_.ask(dissolve, { input: { body: successor.id, version: successor.version, on } });
    expect((await close('2026-12-31')).errors?.[0]?.message).toMatch(/has "Secretariat" under it for longer/);
    const { data: child } = await test_.ask(`{ body(id: "${under.id}") { version } }`);
    await test_.ask(dissolve, { input: { body: under.id, version: child.body.version, on: '2026-12-31' } });
    const closed = await close('2026-12-31');
    expect(closed.data.bodyDissolve).toMatchObject({
      dissolvedOn: '2026-12-31',
      seats: { nodes: [{ validTo: '2026-12-31' }] },
    });
  });

  test('whoever leaves, leaves the bodies too', async () => {
    const { id } = await found('Left');
    await seat(id, 'reviewerA', 'MEMBER', '2026-01-01');
    const answer = await test_.ask(
      `mutation { memberUpdate(input: { member: "${idOf('reviewerA')}", version: 1, changes: { status: RETIRED } }) { leftOn seats { nodes { validTo } } } }`,
    );
    expect(answer.data.memberUpdate.leftOn).toBe('2026-06-15');
    for (const { validTo } of answer.data.memberUpdate.seats.nodes) expect(validTo).toBe('2026-06-15');
    expect(await seat(id, 'reviewerA', 'MEMBER', '2026-07-01')).toMatchObject({ code: 'INVALID_TRANSITION' });
  });

  test('names of those who sit are seen by those who see the people', async () => {
    const { id } = await found('Seen', {}, 'B');
    await seat(id, 'adminB', 'CHAIR', '2026-01-01');
    const query = `{ body(id: "${id}") { seats { nodes { member { name } } } } }`;
    expect((await test_.as('adminB')(query)).data.body.seats.nodes).toEqual([{ member: { name: 'adminB' } }]);
    expect((await test_.as('learnerB1')(query)).data.body.seats.nodes).toEqual([{ member: null }]);
    expect((await test_.as('adminA')(query)).data.body).toBeNull();
  });
});
