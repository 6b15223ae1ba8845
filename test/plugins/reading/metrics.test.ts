import {
  activePlansShare,
  booksPerHead,
  minutesPerHead,
  notesPerHead,
  reading,
  verifiedShare,
} from '../../../plugins/reading/index.ts';
import { type Sql, sql } from '../../../server/kernel/data/sql.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';

const units = ['E', 'A', 'B', 'A1', 'B1'] as const;
const period = { from: '2026-01-01', to: '2026-03-31' };
const isWithin = (day: unknown) => day !== null && String(day) >= period.from && String(day) <= period.to;

describe.each(databases)('metrics of reading on $name', ({ dialect }) => {
  let it: TestServer;
  const all = (statement: Sql) => it.server.kernel.database.read.query(statement);
  beforeAll(async () => {
    it = await startUnit({ plugins: [reading], dialect, now: () => new Date('2026-03-10T02:00:00Z') });
    await it.server.kernel.systemContext().transaction(async (context) => {
      await reading.demo?.(context);
      const days = ['2025-12-31', '2026-01-01', '2026-02-14', '2026-03-31', '2026-04-01'];
      // Facts spread over half a year, in units that people have left since.
      const elsewhere = [it.unitIds.get('A1'), it.unitIds.get('B1'), it.unitIds.get('A')];
      for (const [table, column] of [
        ['reading_read_through', 'finishedOn'],
        ['reading_note', 'approvedOn'],
        ['reading_progress', 'loggedOn'],
      ] as const)
        for (const [at, row] of (
          await context.unguardedDatabase.query({
            text: `SELECT id FROM ${table} WHERE ${column} IS NOT NULL ORDER BY id`,
            values: [],
          } as never)
        ).entries()) {
          const day = days[at % days.length] as string;
          await context.unguardedDatabase.execute({
            text: `UPDATE ${table} SET ${column} = ? WHERE id = ?`,
            values: [day, row.id],
          } as never);
          if (table !== 'reading_progress')
            await context.unguardedDatabase.execute({
              text: `UPDATE ${table} SET unitId = ? WHERE id = ?`,
              values: [elsewhere[at % 3], row.id],
            } as never);
        }
    });
  });
  const measured = async (metric: typeof booksPerHead) => {
    const found = await metric.measure(
      it.server.kernel.systemContext(),
      units.map((code) => it.unitIds.get(code) ?? ''),
      period,
    );
    return units.map((code) => found.get(it.unitIds.get(code) ?? ''));
  };
  const people = () => [...it.memberIds.values()];
  const measuredPeople = async (metric: typeof booksPerHead) => {
    const found = await metric.measureMembers?.(it.server.kernel.systemContext(), people(), period);
    return people().map((id) => found?.get(id));
  };
  const subtree = (code: string) =>
    new Set<unknown>(it.server.kernel.directory.subtree(it.unitIds.get(code) ?? '').map(({ id }) => id));
  const heads = async (code: string) => {
    const below = subtree(code);
    return (await all(sql`SELECT memberId, unitId FROM organisation_membership WHERE kind = 'PRIMARY'`)).filter((m) =>
      below.has(m.unitId),
    );
  };
  const perHead = async (count: (ofUnit: (unitId: unknown) => boolean) => number) =>
    Promise.all(
      units.map(async (code) => ({
        numerator: count((unitId) => subtree(code).has(unitId)),
        denominator: (await heads(code)).length,
      })),
    );

  test('books per head are what counting by hand gives', async () => {
    const rows = (
      await all(sql`SELECT memberId, unitId, workId, finishedOn, evidenceReached FROM reading_read_through`)
    ).filter((row) => isWithin(row.finishedOn) && row.evidenceReached !== null && Number(row.evidenceReached) >= 1);
    const books = (some: typeof rows) => new Set(some.map((row) => `${row.memberId} ${row.workId}`)).size;
    const expected = await perHead((ofUnit) => books(rows.filter((row) => ofUnit(row.unitId))));
    expect(await measured(booksPerHead)).toEqual(expected);
    expect(expected[0]?.numerator).toBeGreaterThan(0);
    expect(await measuredPeople(booksPerHead)).toEqual(
      people().map((id) => ({ numerator: books(rows.filter((row) => row.memberId === id)), denominator: 1 })),
    );
  });

  test('minutes and notes per head, too', async () => {
    const minutes = (
      await all(
        sql`SELECT r.memberId, r.unitId, p.minutes, p.loggedOn FROM reading_progress p JOIN reading_read_through r ON r.id = p.readThroughId`,
      )
    ).filter((row) => isWithin(row.loggedOn));
    const sum = (some: typeof minutes) => some.reduce((total, row) => total + Number(row.minutes), 0);
    expect(await measured(minutesPerHead)).toEqual(
      await perHead((ofUnit) => sum(minutes.filter((row) => ofUnit(row.unitId)))),
    );
    expect(sum(minutes)).toBeGreaterThan(0);
    expect(await measuredPeople(minutesPerHead)).toEqual(
      people().map((id) => ({ numerator: sum(minutes.filter((row) => row.memberId === id)), denominator: 1 })),
    );
    const notes = (await all(sql`SELECT memberId, unitId, status, approvedOn FROM reading_note`)).filter(
      (row) => isWithin(row.approvedOn) && ['APPROVED', 'FEATURED'].includes(String(row.status)),
    );
    expect(notes.length).toBeGreaterThan(0);
    expect(await measured(notesPerHead)).toEqual(
      await perHead((ofUnit) => notes.filter((row) => ofUnit(row.unitId)).length),
    );
    expect(await measuredPeople(notesPerHead)).toEqual(
      people().map((id) => ({ numerator: notes.filter((row) => row.memberId === id).length, denominator: 1 })),
    );
  });

  test('the share verified is of all that were finished', async () => {
    const rows = (await all(sql`SELECT memberId, unitId, status, finishedOn FROM reading_read_through`)).filter((row) =>
      isWithin(row.finishedOn),
    );
    const of = (some: typeof rows) => ({
      numerator: some.filter((row) => row.status === 'VERIFIED').length,
      denominator: some.length,
    });
    expect(await measured(verifiedShare)).toEqual(
      units.map((code) => of(rows.filter((row) => subtree(code).has(row.unitId)))),
    );
    expect(of(rows).numerator).toBeGreaterThan(0);
    expect(await measuredPeople(verifiedShare)).toEqual(
      people().map((id) => of(rows.filter((row) => row.memberId === id))),
    );
  });

  test('the share of people with an active plan counts a person once, wherever they planned it', async () => {
    const plans = (await all(sql`SELECT memberId, status, approvedOn, endedOn FROM reading_plan`)).filter(
      (row) =>
        row.approvedOn !== null &&
        String(row.approvedOn) <= period.to &&
        (row.endedOn === null || String(row.endedOn) >= period.from) &&
        !(row.status === 'ABANDONED' && String(row.endedOn) <= period.to),
    );
    const planning = new Set(plans.map((row) => row.memberId));
    expect(planning.size).toBeGreaterThan(0);
    const expected = await Promise.all(
      units.map(async (code) => {
        const own = await heads(code);
        return { numerator: own.filter((m) => planning.has(m.memberId)).length, denominator: own.length };
      }),
    );
    expect(await measured(activePlansShare)).toEqual(expected);
    expect(await measuredPeople(activePlansShare)).toEqual(
      people().map((id) => ({ numerator: planning.has(id) ? 1 : 0, denominator: 1 })),
    );
  });
});
