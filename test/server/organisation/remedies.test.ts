import { name, sql } from '../../../server/kernel/data/sql.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';

const today = '2026-06-15';
const placements =
  'memberships(orderBy: [VALID_FROM_ASC]) { nodes { id version kind post leader validFrom validTo unit { code } } }';
const calls = {
  memberCreate: `mutation ($input: MemberCreateInput!) { memberCreate(input: $input) { id version ${placements} } }`,
  memberTransfer: `mutation ($input: MemberTransferInput!) { memberTransfer(input: $input) { ${placements} } }`,
  memberUpdate: `mutation ($input: MemberUpdateInput!) { memberUpdate(input: $input) { version status } }`,
  memberRejoin: `mutation ($input: MemberRejoinInput!) { memberRejoin(input: $input) { version status ${placements} } }`,
  membershipBegin: `mutation ($input: MembershipBeginInput!) { membershipBegin(input: $input) { id version } }`,
  membershipEnd: `mutation ($input: MembershipEndInput!) { membershipEnd(input: $input) { id validTo } }`,
  bodyCreate: `mutation ($input: BodyCreateInput!) { bodyCreate(input: $input) { id version } }`,
  bodyDissolve: `mutation ($input: BodyDissolveInput!) { bodyDissolve(input: $input) { version dissolvedOn } }`,
  bodyReopen: `mutation ($input: BodyReopenInput!) { bodyReopen(input: $input) { version dissolvedOn } }`,
  bodySucceed: `mutation ($input: BodySucceedInput!) { bodySucceed(input: $input) { id version } }`,
  seatBegin: `mutation ($input: SeatBeginInput!) { seatBegin(input: $input) { id version } }`,
  seatEnd: `mutation ($input: SeatEndInput!) { seatEnd(input: $input) { validTo } }`,
  unitCreate: `mutation ($input: UnitCreateInput!) { unitCreate(input: $input) { id version } }`,
  unitUpdate: `mutation ($input: UnitUpdateInput!) { unitUpdate(input: $input) { version validTo } }`,
  unitMove: `mutation ($input: UnitMoveInput!) { unitMove(input: $input) { version } }`,
} as const;

interface Row {
  readonly id: string;
  readonly version: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly unit: { readonly code: string };
}

/** Each refusal names what to do instead; here it is done. */
describe.each(databases)('What a message of the organisation tells to do can be done, on $name:', ({ dialect }) => {
  let unit: TestServer;
  let number = 0;
  beforeAll(async () => {
    unit = await startUnit({ plugins: [], dialect, now: () => new Date(`${today}T04:00:00Z`) });
  });

  const call = (mutation: keyof typeof calls, input: object) => unit.ask(calls[mutation], { input });
  const done = async (name: keyof typeof calls, input: object) => {
    const { data, errors } = await call(name, input);
    expect(errors).toBeUndefined();
    return data[name];
  };
  /** The message in English; in Chinese it must be another. */
  const refused = async (mutation: keyof typeof calls, input: object): Promise<string> => {
    const [en, zh] = await Promise.all(
      ['en', 'zh-CN'].map((language) =>
        unit.ask(calls[mutation], { input }, { headers: { 'accept-language': language } }),
      ),
    );
    expect(zh?.errors?.[0]?.message).toMatch(/\p{Script=Han}{2}/u);
    expect(zh?.errors?.[0]?.message).not.toMatch(/\p{Script=Han}[,;:!?]/u);
    return en?.errors?.[0]?.message ?? 'not refused';
  };
  const hire = async (code = 'A1', more: object = {}) => {
    const input = { employeeNo: `R${++number}`, name: '新人', employment: 'REGULAR', hiredOn: '2024-01-01', ...more };
    return done('memberCreate', { ...input, placement: { unit: code, post: '车工' } });
  };
  const spans = (rows: readonly Row[]) => rows.map((m) => `${m.unit.code} ${m.validFrom}…${m.validTo ?? ''}`);
  const found = (code: string, parent = 'A') =>
    done('unitCreate', { parent, code, name: code, kind: 'TEAM', validFrom: '2024-01-01' });

  test('put into the wrong unit today: a transfer on that very day puts it right, and the log says what was', async () => {
    const { id } = await hire('B1', { hiredOn: today });
    const { memberships } = await done('memberTransfer', { member: id, from: today, placement: { unit: 'A1' } });
    expect(spans(memberships.nodes)).toEqual([`A1 ${today}…`]);
    expect(memberships.nodes[0]).toMatchObject({ kind: 'PRIMARY', post: '车工' });
    const log = await unit.server.kernel.database.read.query(
      sql`SELECT action, ${name('before')} FROM kernel_audit_entry
        WHERE entityId = ${memberships.nodes[0].id} ORDER BY seq DESC LIMIT 1`,
    );
    expect(log[0]).toMatchObject({
      action: 'memberTransfer',
      before: expect.stringContaining(unit.unitIds.get('B1') ?? ''),
    });
  });

  test('transferred by mistake: a transfer back on that day leaves nothing of it', async () => {
    const { id, memberships } = await hire('A1');
    await done('memberTransfer', { member: id, from: today, placement: { unit: 'B1' } });
    const back = await done('memberTransfer', { member: id, from: today, placement: { unit: 'A1' } });
    expect(spans(back.memberships.nodes)).toEqual(['A1 2024-01-01…']);
    expect(back.memberships.nodes[0].id).toBe(memberships.nodes[0].id);
  });

  test('a transfer that is still to come is given up or changed by its own day', async () => {
    const { id } = await hire('A1');
    await done('memberTransfer', { member: id, from: '2026-09-01', placement: { unit: 'B1' } });
    expect(await refused('memberTransfer', { member: id, from: today, placement: { unit: 'B' } })).toMatch(
      /before 2026-09-01, .* Give that day to put it right, or a later one/,
    );
    const other = await done('memberTransfer', { member: id, from: '2026-09-01', placement: { unit: 'B' } });
    expect(spans(other.memberships.nodes)).toEqual(['A1 2024-01-01…2026-08-31', 'B 2026-09-01…']);
    const given = await done('memberTransfer', { member: id, from: '2026-09-01', placement: { unit: 'A1' } });
    expect(spans(given.memberships.nodes)).toEqual(['A1 2024-01-01…']);
  });

  test('a primary membership is not ended but put right by a transfer on its first day', async () => {
    const { id, memberships } = await hire('B1', { hiredOn: today });
    const [{ id: membership, version }] = memberships.nodes;
    expect(await refused('membershipEnd', { membership, version, on: today })).toMatch(
      /Use `memberTransfer`, on its first day to put it right/,
    );
    await done('memberTransfer', { member: id, from: today, placement: { unit: 'A1' } });
  });

  test('a further membership that stands in the way is ended, or taken back whole where it began today', async () => {
    const { id } = await hire('A1');
    const begun = await done('membershipBegin', {
      member: id,
      kind: 'SECONDARY',
      from: today,
      placement: { unit: 'B1' },
    });
    const again = { member: id, kind: 'SECONDARY', from: today, placement: { unit: 'B1', post: '钳工' } };
    expect(await refused('membershipBegin', again)).toMatch(/end that membership first, with `membershipEnd`/);
    const end = { membership: begun.id, version: begun.version };
    expect(await refused('membershipEnd', { ...end, on: '2026-06-01' })).toMatch(
      /Give 2026-06-14 to take it back whole/,
    );
    await done('membershipEnd', { ...end, on: '2026-06-14' });
    const { id: other, version } = await done('membershipBegin', again);
    await done('membershipEnd', { membership: other, version, on: '2026-06-30' });
    expect(await refused('membershipEnd', { membership: other, version: version + 1, on: '2026-07-31' })).toMatch(
      /begin another one on 2026-07-01/,
    );
    await done('membershipBegin', { ...again, from: '2026-07-01' });
  });

  test('who left by mistake comes back the day after, in the same membership', async () => {
    const { id, version, memberships } = await hire('A1');
    const left = await done('memberUpdate', { member: id, version, changes: { status: 'LEFT', leftOn: '2026-06-10' } });
    expect(await refused('memberUpdate', { member: id, version: left.version, changes: { status: 'ACTIVE' } })).toMatch(
      /`memberRejoin` brings somebody back/,
    );
    expect(
      await refused('memberUpdate', { member: id, version: left.version, changes: { leftOn: '2026-06-01' } }),
    ).toMatch(/Take the member back with `memberRejoin` and record the leaving again/);
    const back = await done('memberRejoin', {
      member: id,
      version: left.version,
      from: '2026-06-11',
      placement: { unit: 'A1' },
    });
    expect(spans(back.memberships.nodes)).toEqual(['A1 2024-01-01…']);
    expect(back.memberships.nodes[0]).toMatchObject({ id: memberships.nodes[0].id, post: '车工' });
    const again = await done('memberUpdate', {
      member: id,
      version: back.version,
      changes: { status: 'RETIRED', leftOn: '2026-06-01' },
    });
    expect(again.status).toBe('RETIRED');
    expect(
      await refused('memberRejoin', {
        member: id,
        version: again.version,
        from: '2026-06-01',
        placement: { unit: 'A1' },
      }),
    ).toMatch(/later than the last day of employment, 2026-06-01/);
    expect(await refused('memberTransfer', { member: id, from: today, placement: { unit: 'B1' } })).toMatch(
      /`memberRejoin` brings somebody back/,
    );
  });

  test('a unit closed by mistake goes on, below one that does', async () => {
    const { id: above, version } = await found('Z1');
    const below = await found('Z2', 'Z1');
    const end = (changes: object, of = 'Z1', v = version) => call('unitUpdate', { unit: of, version: v, changes });
    expect((await end({ validTo: today })).errors?.[0]?.message).toMatch(/Move or end them first/);
    await done('unitUpdate', { unit: 'Z2', version: below.version, changes: { validTo: today } });
    await done('unitUpdate', { unit: above, version, changes: { validTo: today } });
    expect(await refused('unitUpdate', { unit: 'Z2', version: 2, changes: { validTo: null } })).toMatch(
      /Let that one go on first, or move this one/,
    );
    await done('unitUpdate', { unit: above, version: 2, changes: { validTo: null } });
    expect((await done('unitUpdate', { unit: 'Z2', version: 2, changes: { validTo: null } })).validTo).toBeNull();
  });

  test('a unit is not moved below one that has ended, unless that goes on', async () => {
    const closed = await found('Y1');
    const moved = await found('Y2');
    await done('unitUpdate', { unit: 'Y1', version: closed.version, changes: { validTo: '2026-06-01' } });
    const input = { unit: 'Y2', version: moved.version, parent: 'Y1' };
    expect(await refused('unitMove', input)).toMatch(/let it go on first with `unitUpdate`/);
    await done('unitUpdate', { unit: 'Y1', version: 2, changes: { validTo: null } });
    await done('unitMove', input);
  });

  test('a body dissolved by mistake is reopened, from above down', async () => {
    const parent = await done('bodyCreate', {
      unit: 'A',
      kind: 'LEADING_GROUP',
      name: '领导小组',
      establishedOn: '2026-01-01',
    });
    const child = await done('bodyCreate', {
      unit: 'A',
      kind: 'OFFICE',
      name: '办公室',
      parent: parent.id,
      establishedOn: '2026-01-01',
    });
    expect(await refused('bodyDissolve', { body: parent.id, version: parent.version, on: today })).toMatch(
      /Dissolve or replace that first/,
    );
    const ended = await done('bodyDissolve', { body: child.id, version: child.version, on: today });
    const endedToo = await done('bodyDissolve', { body: parent.id, version: parent.version, on: today });
    expect(await refused('bodyDissolve', { body: child.id, version: ended.version, on: today })).toMatch(
      /`bodyReopen`/,
    );
    expect(await refused('bodyReopen', { body: child.id, version: ended.version })).toMatch(/Reopen that one first/);
    expect((await done('bodyReopen', { body: parent.id, version: endedToo.version })).dissolvedOn).toBeNull();
    expect((await done('bodyReopen', { body: child.id, version: ended.version })).dissolvedOn).toBeNull();
    const next = await done('bodySucceed', {
      body: child.id,
      version: ended.version + 1,
      on: '2026-07-01',
      name: '新办公室',
    });
    expect(next.id).not.toBe(child.id);
    expect(await refused('bodyReopen', { body: child.id, version: ended.version + 2 })).toMatch(/`bodyCreate`/);
    await done('bodyCreate', { unit: 'A', kind: 'OFFICE', name: '另一办公室', parent: parent.id });
  });

  test('a chair given to the wrong person today is taken back, and given to the right one', async () => {
    const body = await done('bodyCreate', { unit: 'A', kind: 'OTHER', name: '评议会', establishedOn: '2026-01-01' });
    const [wrong, right] = [await hire(), await hire()];
    const seat = await done('seatBegin', { body: body.id, member: wrong.id, seat: 'CHAIR' });
    expect(await refused('seatBegin', { body: body.id, member: right.id, seat: 'CHAIR' })).toMatch(
      /End that seat first, with `seatEnd`/,
    );
    const end = { seat: seat.id, version: seat.version };
    expect(await refused('seatEnd', { ...end, on: '2026-05-01' })).toMatch(/Give 2026-06-14 to take it back whole/);
    await done('seatEnd', { ...end, on: '2026-06-14' });
    await done('seatBegin', { body: body.id, member: right.id, seat: 'CHAIR' });
    expect(await refused('seatBegin', { body: body.id, member: right.id, seat: 'MEMBER' })).toMatch(
      /End that one first/,
    );
  });
});
