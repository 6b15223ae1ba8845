import { completionRate, courses, learnersShare } from '../../../plugins/courses/index.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';

const units = ['E', 'A', 'B', 'A1', 'B1'] as const;
const period = { from: '2026-01-01', to: '2026-03-31' };

describe.each(databases)('metrics on $name', ({ dialect }) => {
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect });
    const read = it.server.kernel.systemContext();
    await read.transaction(async (context) => {
      await courses.demo?.(context);
      // Facts spread over half a year; each person ends all courses before, within or after the period.
      const people = [...it.memberIds.values()];
      const rows = await context.unguardedDatabase.query(
        sql`SELECT id, status, memberId FROM courses_enrolment ORDER BY id`,
      );
      for (const [i, { id, status, memberId }] of rows.entries()) {
        const enrolledOn = ['2025-12-31', '2026-01-01', '2026-02-14', '2026-03-31', '2026-04-01'][i % 5];
        const open = status === 'ENROLLED' || status === 'IN_PROGRESS';
        const endedOn = open
          ? null
          : ['2026-03-31', '2026-04-02', '2025-12-31', '2026-01-01'][people.indexOf(String(memberId)) % 4];
        await context.unguardedDatabase.execute(
          sql`UPDATE courses_enrolment SET enrolledOn = ${enrolledOn}, endedOn = ${endedOn} WHERE id = ${id}`,
        );
      }
    });
  });
  const measured = async (metric: typeof completionRate) => {
    const context = it.server.kernel.systemContext();
    const ids = units.map((code) => it.unitIds.get(code) ?? '');
    const found = await metric.measure(context, ids, period);
    return units.map((code) => found.get(it.unitIds.get(code) ?? '') ?? { numerator: 0, denominator: 0 });
  };
  const all = (statement: ReturnType<typeof sql>) => it.server.kernel.database.read.query(statement);
  const subtree = (code: string) =>
    new Set(it.server.kernel.directory.subtree(it.unitIds.get(code) ?? '').map(({ id }) => id));

  test('the completion rate is what counting by hand gives', async () => {
    const mandatory = new Set((await all(sql`SELECT id FROM courses_course WHERE mandatory = 1`)).map((row) => row.id));
    const enrolments = await all(sql`SELECT courseId, unitId, status, enrolledOn, endedOn FROM courses_enrolment`);
    const expected = units.map((code) => {
      const below = subtree(code);
      const counting = enrolments.filter(
        (e) =>
          below.has(String(e.unitId)) &&
          mandatory.has(e.courseId) &&
          String(e.enrolledOn) >= period.from &&
          String(e.enrolledOn) <= period.to &&
          !(e.status === 'WITHDRAWN' && String(e.endedOn) <= period.to),
      );
      const completed = counting.filter((e) => e.status === 'COMPLETED' && String(e.endedOn) <= period.to);
      return { numerator: completed.length, denominator: counting.length };
    });
    expect(await measured(completionRate)).toEqual(expected);
    expect(expected[0]?.numerator).toBeGreaterThan(0);
    expect(expected[0]?.numerator).toBeLessThan(expected[0]?.denominator ?? 0);
  });

  test('the share of people trained is what counting by hand gives', async () => {
    const completed = await all(sql`SELECT memberId, status, endedOn FROM courses_enrolment`);
    const trained = new Set(
      completed
        .filter((e) => e.status === 'COMPLETED' && String(e.endedOn) >= period.from && String(e.endedOn) <= period.to)
        .map((e) => e.memberId),
    );
    const people = await all(sql`SELECT memberId, unitId FROM organisation_membership`);
    const expected = units.map((code) => {
      const below = subtree(code);
      const heads = people.filter((m) => below.has(String(m.unitId)));
      return { numerator: heads.filter((m) => trained.has(m.memberId)).length, denominator: heads.length };
    });
    expect(await measured(learnersShare)).toEqual(expected);
    expect(expected[0]).toMatchObject({ denominator: 10 });
    const ever = new Set(completed.filter((e) => e.status === 'COMPLETED').map((e) => e.memberId));
    expect(expected[0]?.numerator).toBeGreaterThan(0);
    expect(expected[0]?.numerator).toBeLessThan(ever.size);
  });
});
