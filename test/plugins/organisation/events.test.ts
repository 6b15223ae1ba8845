import { events, memberLeft } from '../../../plugins/organisation/events.ts';
import { organisation } from '../../../plugins/organisation/index.ts';
import {
  Allow,
  Arg,
  type Context,
  Ctx,
  definePlugin,
  type Event,
  Mutation,
  migration,
  onWithin,
  Resolver,
  sql,
  text,
} from '../../../server/api/plugin.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';

/** Every call of a reaction: which event, and with what. */
const heard: { readonly event: string; readonly payloads: readonly object[] }[] = [];
let isRefusing = false;

const desk = definePlugin({
  id: 'desk',
  title: text('Desks', '工位'),
  requires: [organisation],
  migrations: [migration('0001-desk', ['CREATE TABLE desk_seat (memberId varchar(32) NOT NULL)'])],
  reactions: [
    ...events.map((event) =>
      onWithin(event as Event<object>, async (_scope, payloads) => {
        heard.push({ event: event.id, payloads });
      }),
    ),
    onWithin(memberLeft, async (context, payloads) => {
      await context.unguardedDatabase.execute(
        sql`DELETE FROM desk_seat WHERE memberId IN ${payloads.map(({ member }) => member)}`,
      );
      if (isRefusing) throw new Error('the desk is stuck');
    }),
  ],
});

@Resolver()
class LendingResolver {
  @Allow('signed-in')
  @Mutation(() => String, { description: 'Takes a desk (占用工位).' })
  async deskTake(@Arg('member', () => String, { description: 'Who (职工).' }) member: string, @Ctx() context: Context) {
    await context.unguardedDatabase.execute(sql`INSERT INTO desk_seat (memberId) VALUES (${member})`);
    return 'taken';
  }
}
const lending = definePlugin({ id: 'lending', title: text('Lending', '借用'), resolvers: [LendingResolver] });

describe.each(databases)('What the organisation tells of, on $name', ({ dialect }) => {
  let unit: TestServer;
  let number = 0;
  beforeAll(async () => {
    // The desk is installed, and off everywhere.
    unit = await startUnit({
      plugins: [desk, lending],
      enabled: ['lending'],
      dialect,
      now: () => new Date('2026-06-15T04:00:00Z'),
    });
  });
  beforeEach(() => {
    heard.length = 0;
    isRefusing = false;
  });

  const ask = async (query: string, input: object) => {
    const { data, errors } = await unit.ask(query, { input });
    expect(errors).toBeUndefined();
    return data;
  };
  const idOf = (code: string) => unit.unitIds.get(code) ?? '';
  const hire = async (code = 'A1') => {
    const input = { employeeNo: `D${++number}`, name: '新人', employment: 'REGULAR', hiredOn: '2024-01-01' };
    const query = 'mutation ($input: MemberCreateInput!) { memberCreate(input: $input) { id version } }';
    const made = (await ask(query, { ...input, placement: { unit: code } })).memberCreate;
    heard.length = 0;
    return { ...made, employeeNo: input.employeeNo } as { id: string; version: number; employeeNo: string };
  };
  const leave = (member: { id: string; version: number }, changes: object) =>
    ask('mutation ($input: MemberUpdateInput!) { memberUpdate(input: $input) { id version } }', {
      member: member.id,
      version: member.version,
      changes,
    });
  const takeDesk = (id: string) => unit.ask('mutation ($id: String!) { deskTake(member: $id) }', { id });
  const desks = async (id: string) =>
    (await unit.server.kernel.database.read.query(sql`SELECT * FROM desk_seat WHERE memberId = ${id}`)).length;
  const kept = async (event: string) => {
    const rows = await unit.server.kernel.database.read.query(
      sql`SELECT unitId, payload FROM kernel_event WHERE event = ${event} ORDER BY id DESC LIMIT 1`,
    );
    return rows.map(({ unitId, payload }) => ({ unitId, ...JSON.parse(String(payload)) }))[0];
  };
  const bring = async (csv: string) =>
    (
      await ask(
        'mutation ($input: RosterImportInput!) { rosterImport(input: $input) { problemCount problems { code } } }',
        { text: csv, dryRun: false },
      )
    ).rosterImport;

  test('who leaves frees a seat in the same unit of work, where the plugin is off too', async () => {
    const member = await hire();
    await takeDesk(member.id);
    await leave(member, { status: 'RETIRED', leftOn: '2026-06-10' });
    expect(await desks(member.id)).toBe(0);
    const payload = { member: member.id, unit: idOf('A1'), on: '2026-06-10', status: 'RETIRED' };
    expect(heard).toEqual([{ event: 'organisation.member-left', payloads: [payload] }]);
    expect(await kept('organisation.member-left')).toEqual({ unitId: idOf('A1'), ...payload });
  });

  test('a reaction that fails fails the mutation, and nobody has left', async () => {
    const member = await hire();
    await takeDesk(member.id);
    isRefusing = true;
    const query = 'mutation ($input: MemberUpdateInput!) { memberUpdate(input: $input) { status } }';
    const input = { member: member.id, version: member.version, changes: { status: 'LEFT' } };
    expect(await unit.ask(query, { input })).toMatchObject({ code: 'INTERNAL', data: null });
    expect(await desks(member.id)).toBe(1);
    const { data } = await unit.ask('query ($id: ID!) { member(id: $id) { status } }', { id: member.id });
    expect(data.member.status).toBe('ACTIVE');
  });

  test('who comes back, and who moves', async () => {
    const member = await hire();
    await leave(member, { status: 'LEFT', leftOn: '2026-06-10' });
    heard.length = 0;
    await ask('mutation ($input: MemberRejoinInput!) { memberRejoin(input: $input) { id } }', {
      member: member.id,
      version: member.version + 1,
      from: '2026-06-14',
      placement: { unit: 'B1' },
    });
    await ask('mutation ($input: MemberTransferInput!) { memberTransfer(input: $input) { id } }', {
      member: member.id,
      from: '2026-07-01',
      placement: { unit: 'A' },
    });
    expect(heard).toEqual([
      {
        event: 'organisation.member-returned',
        payloads: [{ member: member.id, unit: idOf('B1'), on: '2026-06-14' }],
      },
      {
        event: 'organisation.member-moved',
        payloads: [{ member: member.id, from: idOf('B1'), to: idOf('A'), on: '2026-07-01' }],
      },
    ]);
  });

  test('a unit that is founded, moves, ends and goes on', async () => {
    const { unitCreate: made } = await ask(
      'mutation ($input: UnitCreateInput!) { unitCreate(input: $input) { id version } }',
      { parent: 'A', code: 'A9', name: '九组', kind: 'TEAM', validFrom: '2026-01-01' },
    );
    const { unitMove: moved } = await ask(
      'mutation ($input: UnitMoveInput!) { unitMove(input: $input) { id version } }',
      { unit: 'A9', version: made.version, parent: 'B' },
    );
    const update = 'mutation ($input: UnitUpdateInput!) { unitUpdate(input: $input) { version } }';
    const { unitUpdate: ended } = await ask(update, {
      unit: 'A9',
      version: moved.version,
      changes: { validTo: '2026-06-20' },
    });
    await ask(update, { unit: 'A9', version: ended.version, changes: { validTo: null, name: '九班' } });
    await ask(update, { unit: 'A9', version: ended.version + 1, changes: { name: '九组' } });
    expect(heard.map(({ event, payloads }) => [event, payloads])).toEqual([
      ['organisation.unit-opened', [{ unit: made.id, on: '2026-01-01' }]],
      ['organisation.unit-moved', [{ unit: made.id, from: idOf('A'), to: idOf('B'), on: '2026-06-15' }]],
      ['organisation.unit-closed', [{ unit: made.id, on: '2026-06-20' }]],
      ['organisation.unit-opened', [{ unit: made.id, on: '2026-06-21' }]],
    ]);
  });

  test('a roster tells of all at once, as the mutations would', async () => {
    const [goes, stays, moves] = [await hire(), await hire(), await hire()];
    const problems = await bring(
      `${[
        'employeeNo,name,status,leftOn,unit,from',
        `${goes.employeeNo},新人,LEFT,2026-06-01,,`,
        `${stays.employeeNo},新人,ACTIVE,,A1,`,
        `${moves.employeeNo},新人,ACTIVE,,B1,2026-06-03`,
        `D${++number},新人,ACTIVE,,B1,2026-06-03`,
      ].join('\n')}\n`,
    );
    expect(problems).toMatchObject({ problemCount: 0 });
    expect(heard).toEqual([
      {
        event: 'organisation.member-left',
        payloads: [{ member: goes.id, unit: idOf('A1'), on: '2026-06-01', status: 'LEFT' }],
      },
      {
        event: 'organisation.member-moved',
        payloads: [{ member: moves.id, from: idOf('A1'), to: idOf('B1'), on: '2026-06-03' }],
      },
    ]);
    heard.length = 0;
    await bring(`employeeNo,name,status,unit,from\n${goes.employeeNo},新人,ACTIVE,B1,2026-06-10\n`);
    expect(heard).toEqual([
      {
        event: 'organisation.member-returned',
        payloads: [{ member: goes.id, unit: idOf('B1'), on: '2026-06-10' }],
      },
    ]);
    heard.length = 0;
    await bring('code,name,parent,kind,validFrom,validTo\nA9,九组,A,TEAM,,2026-06-30\nA10,十组,B,TEAM,2026-02-01,\n');
    const opened = { event: 'organisation.unit-opened', payloads: [expect.objectContaining({ on: '2026-02-01' })] };
    const [first, second, third] = heard;
    expect(heard).toHaveLength(3);
    expect([first, second, third]).toContainEqual(opened);
    expect([first, second, third]).toContainEqual({
      event: 'organisation.unit-moved',
      payloads: [{ unit: expect.any(String), from: idOf('B'), to: idOf('A'), on: '2026-06-15' }],
    });
    expect([first, second, third]).toContainEqual({
      event: 'organisation.unit-closed',
      payloads: [{ unit: expect.any(String), on: '2026-06-30' }],
    });
  });

  test('two hundred leavers of one file are one call', async () => {
    const people = Array.from({ length: 200 }, (_, i) => `C${i}`);
    const rows = (status: string, more: string) => people.map((no) => `${no},某人,${status},${more}`).join('\n');
    await bring(`employeeNo,name,status,unit,from\n${rows('ACTIVE', 'A1,2025-01-01')}\n`);
    expect(heard).toEqual([]);
    await bring(`employeeNo,name,status,leftOn\n${rows('LEFT', '2026-05-31')}\n`);
    expect(heard.map(({ event, payloads }) => [event, payloads.length])).toEqual([['organisation.member-left', 200]]);
  });
});
