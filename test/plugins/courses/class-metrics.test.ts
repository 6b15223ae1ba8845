import {
  attendanceRate,
  completionRate,
  courses,
  leadersHours,
  learnersShare,
  learningHoursPerHead,
} from '../../../plugins/courses/index.ts';
import type { Metric, Period } from '../../../server/kernel/contract/metric.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';

const units = ['E', 'A', 'B', 'A1', 'B1'] as const;
const spring: Period = { from: '2026-04-01', to: '2026-04-30' };
const half: Period = { from: '2026-01-01', to: '2026-06-30' };

describe.each(databases)('metrics of training classes on $name', ({ dialect }) => {
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect, now: () => new Date('2026-06-20T02:00:00Z') });
    await it.server.kernel.systemContext().transaction(async (context) => {
      // Someone leads, and someone moves to another workshop between what was learned and the last day.
      const [leader, mover] = [it.memberIds.get('leaderA1'), it.memberIds.get('learnerA1')];
      await context.unguardedDatabase.execute(
        sql`UPDATE organisation_membership SET leader = ${true} WHERE memberId = ${leader}`,
      );
      await courses.demo?.(context);
      await context.unguardedDatabase.execute(
        sql`UPDATE organisation_membership SET validTo = '2026-04-30' WHERE memberId = ${mover}`,
      );
      await context.unguardedDatabase.execute(sql`
        INSERT INTO organisation_membership (id, createdAt, updatedAt, version, memberId, unitId, kind, frontline, leader, validFrom)
        SELECT 'mbs_moved', createdAt, updatedAt, 1, memberId, ${it.unitIds.get('B1')}, kind, frontline, leader, '2026-05-01'
        FROM organisation_membership WHERE memberId = ${mover}`);
    });
  });
  const all = (statement: ReturnType<typeof sql>) => it.server.kernel.database.read.query(statement);
  const subtree = (code: string) =>
    new Set(it.server.kernel.directory.subtree(it.unitIds.get(code) ?? '').map(({ id }) => id));
  const within = (day: unknown, { from, to }: Period) => String(day) >= from && String(day) <= to;
  const none = { numerator: 0, denominator: 0 };
  const ofUnits = async (metric: Metric, period: Period) => {
    const ids = units.map((code) => it.unitIds.get(code) ?? '');
    const found = await metric.measure(it.server.kernel.systemContext(), ids, period);
    return ids.map((id) => found.get(id) ?? none);
  };
  const ofMembers = async (metric: Metric, period: Period) => {
    const ids = [...it.memberIds.values()];
    const found = await metric.measureMembers?.(it.server.kernel.systemContext(), ids, period);
    return new Map(ids.map((id) => [id, found?.get(id) ?? none]));
  };
  const heads = async (day: string) =>
    (await all(sql`SELECT memberId, unitId, leader, validFrom, validTo FROM organisation_membership`)).filter(
      (m) => String(m.validFrom) <= day && (m.validTo === null || String(m.validTo) >= day),
    );
  const days = ({ from, to }: Period) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  /** The days of a period on which people were there, as a fraction of the days that it has. */
  const perHead = async (n: number, below: ReadonlySet<string>, period: Period, onlyLeaders = false) => {
    const rows = (await all(sql`SELECT unitId, leader, validFrom, validTo FROM organisation_membership`)).filter(
      ({ unitId, leader }) => below.has(String(unitId)) && (!onlyLeaders || Number(leader) === 1),
    );
    const personDays = rows.reduce((total, { validFrom, validTo }) => {
      const from = [String(validFrom), period.from].sort()[1] as string;
      const to = [validTo === null ? period.to : String(validTo), period.to].sort()[0] as string;
      return total + Math.max(0, days({ from, to }));
    }, 0);
    return { numerator: n * days(period), denominator: 100 * personDays };
  };
  const asQuotients = (list: readonly { readonly numerator: number; readonly denominator: number }[]) =>
    list.map(({ numerator, denominator }) => (denominator === 0 ? null : numerator / denominator));
  const sum = (rows: readonly { readonly hours?: unknown }[]) => rows.reduce((n, { hours }) => n + Number(hours), 0);

  test.each([spring, half])('learning hours per head are what counting by hand gives, $from to $to', async (period) => {
    const rows = (await all(sql`SELECT memberId, unitId, hours, occurredOn FROM courses_hours`)).filter((row) =>
      within(row.occurredOn, period),
    );
    const expected = await Promise.all(
      units.map((code) => {
        const below = subtree(code);
        return perHead(sum(rows.filter(({ unitId }) => below.has(String(unitId)))), below, period);
      }),
    );
    expect(asQuotients(await ofUnits(learningHoursPerHead, period))).toEqual(asQuotients(expected));
    expect(expected[0]?.numerator).toBeGreaterThan(0);
    for (const [id, found] of await ofMembers(learningHoursPerHead, period))
      expect(found).toEqual({ numerator: sum(rows.filter(({ memberId }) => memberId === id)), denominator: 100 });
  });

  test('hours stay where they were learned, and people count where they were, day by day', async () => {
    const mover = it.memberIds.get('learnerA1') ?? '';
    const [own] = await all(sql`SELECT SUM(hours) AS hours FROM courses_hours WHERE memberId = ${mover}`);
    expect(Number(own?.hours)).toBeGreaterThan(0);
    const [, , , before, there] = await ofUnits(learningHoursPerHead, half);
    // 181 days: one of two moved after 120 of them. Two whole numbers, of which nothing can be cancelled.
    expect(before).toMatchObject({ denominator: 100 * (181 + 120) });
    expect(before?.numerator).toBeGreaterThanOrEqual(Number(own?.hours) * 181);
    expect(there).toMatchObject({ denominator: 100 * (181 + 61) });
  });

  test("leaders' hours are those of the days on which they lead", async () => {
    const rows = (await all(sql`SELECT memberId, hours, occurredOn FROM courses_hours`)).filter((row) =>
      within(row.occurredOn, half),
    );
    const leaders = (await heads(half.to)).filter(({ leader }) => Number(leader) === 1);
    const expected = units.map((code) => {
      const below = subtree(code);
      const own = leaders.filter(({ unitId }) => below.has(String(unitId)));
      return {
        numerator: sum(rows.filter(({ memberId }) => own.some((leader) => leader.memberId === memberId))),
        denominator: 100 * own.length,
      };
    });
    expect(await ofUnits(leadersHours, half)).toEqual(expected);
    expect(expected[0]?.denominator).toBe(100);
    expect(expected[0]?.numerator).toBeGreaterThan(0);
    const members = await ofMembers(leadersHours, half);
    expect(members.get(it.memberIds.get('leaderA1') ?? '')).toEqual(expected[0]);
    expect(members.get(it.memberIds.get('learnerA1') ?? '')).toEqual(none);
  });

  test('the attendance rate leaves out those with leave', async () => {
    const marks = (await all(sql`SELECT memberId, unitId, mark, occurredOn FROM courses_attendance`)).filter((row) =>
      within(row.occurredOn, half),
    );
    const rate = (rows: typeof marks) => {
      const counting = rows.filter(({ mark }) => mark !== 'EXCUSED');
      return { numerator: counting.filter(({ mark }) => mark !== 'ABSENT').length, denominator: counting.length };
    };
    const expected = units.map((code) => rate(marks.filter(({ unitId }) => subtree(code).has(String(unitId)))));
    expect(await ofUnits(attendanceRate, half)).toEqual(expected);
    expect(new Set(marks.map(({ mark }) => mark)).size).toBeGreaterThan(3);
    expect(expected[0]?.numerator).toBeLessThan(expected[0]?.denominator ?? 0);
    for (const [id, found] of await ofMembers(attendanceRate, half))
      expect(found).toEqual(rate(marks.filter(({ memberId }) => memberId === id)));
  });

  test('who completed a class is trained, and single people add up to their unit', async () => {
    const [trained] = await ofUnits(learnersShare, spring);
    const members = [...(await ofMembers(learnersShare, spring)).values()];
    const placed = (
      await all(sql`SELECT memberId, endedOn FROM courses_class_place WHERE status = 'COMPLETED'`)
    ).filter((row) => within(row.endedOn, spring));
    const learned = (await all(sql`SELECT memberId, endedOn FROM courses_enrolment WHERE status = 'COMPLETED'`)).filter(
      (row) => within(row.endedOn, spring),
    );
    const ids = new Set([...placed, ...learned].map(({ memberId }) => memberId));
    expect(placed.length).toBeGreaterThan(0);
    expect(trained).toEqual({ numerator: ids.size, denominator: 10 });
    expect(members.reduce((n, { numerator }) => n + numerator, 0)).toBe(ids.size);
    expect(members.every(({ denominator }) => denominator === 1)).toBe(true);

    const [rate] = await ofUnits(completionRate, half);
    const rates = [...(await ofMembers(completionRate, half)).values()];
    expect(rates.reduce((n, { numerator }) => n + numerator, 0)).toBe(rate?.numerator);
    expect(rates.reduce((n, { denominator }) => n + denominator, 0)).toBe(rate?.denominator);
    expect(rate?.numerator).toBeGreaterThan(0);
  });

  test('are asked for like all others, in hours with two places', async () => {
    const { data, errors } = await it.ask(
      `{ unit(id: "E") { metric(id: "courses.learning-hours", from: "2026-01-01", to: "2026-06-30") { available value numerator denominator } } }`,
    );
    expect(errors).toBeUndefined();
    const { value, numerator, denominator } = data.unit.metric;
    // A value of 1.5 is an hour and a half.
    expect(value).toBe(Math.round((numerator / denominator) * 100) / 100);
    expect(denominator).toBe(10);
  });
});
