import { people } from 'qinxue/organisation';
import { sql } from 'qinxue/plugin';
import { databases, leave, startUnit, type TestServer } from '../../kit/index.ts';

describe.each(databases)('The people of a unit, on $name', ({ dialect }) => {
  let unit: TestServer;
  const today = '2026-03-10';
  beforeAll(async () => {
    unit = await startUnit({ plugins: [], dialect, now: () => new Date(`${today}T04:00:00Z`) });
    const id = (name: string) => unit.memberIds.get(name) ?? '';
    const { data } = await unit.ask('query ($id: ID!) { member(id: $id) { version } }', { id: id('leaderA1') });
    await unit.ask('mutation ($input: MemberUpdateInput!) { memberUpdate(input: $input) { status } }', {
      input: { member: id('leaderA1'), version: data.member.version, changes: { status: 'ON_LEAVE' } },
    });
    await leave(unit.ask, id('learnerA1'), '2026-03-01');
  });

  const of = async (code: string, on: string, status: 'ACTIVE' | 'HEADCOUNT' | 'EVER') => {
    const table = people.of([unit.unitIds.get(code) ?? ''], { on, status });
    const rows = await unit.server.kernel
      .systemContext()
      .unguardedDatabase.query(sql`SELECT p.memberId FROM ${table} p`);
    const names = new Map([...unit.memberIds].map(([name, id]) => [id, name]));
    return rows.map((row) => names.get(String(row.memberId))).sort();
  };

  test('who can be enrolled is active, the headcount is whoever is on the staff', async () => {
    expect(await of('A1', today, 'ACTIVE')).toEqual([]);
    expect(await of('A1', today, 'HEADCOUNT')).toEqual(['leaderA1']);
    expect(await of('A', today, 'ACTIVE')).toEqual(['adminA', 'judgeA', 'reviewerA', 'trainerA']);
  });

  test('history is whoever belonged there on the day', async () => {
    expect(await of('A1', '2026-02-28', 'EVER')).toEqual(['leaderA1', 'learnerA1']);
    expect(await of('A1', today, 'EVER')).toEqual(['leaderA1']);
    // Whoever has left since is neither active nor of the headcount, also of a day before.
    expect(await of('A1', '2026-02-28', 'HEADCOUNT')).toEqual(['leaderA1']);
  });

  test('someone is in one unit today and on the line above it, or in none', async () => {
    const context = unit.server.kernel.systemContext();
    const [leader, gone] = ['leaderA1', 'learnerA1'].map((name) => unit.memberIds.get(name) ?? '');
    const line = new Set(['A1', 'A', 'E'].map((code) => unit.unitIds.get(code) ?? ''));
    expect(await people.placeOf(context, leader!)).toEqual({ memberId: leader, unitId: unit.unitIds.get('A1'), line });
    expect(await people.placeOf(context, gone!)).toBeUndefined();
  });
});
