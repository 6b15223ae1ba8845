import { courses } from '../../../plugins/courses/index.ts';
import type { Dialect } from '../../../server/kernel/data/database.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { type Ask, type Person, startUnit, type TestServer } from '../../kit/index.ts';
import { classDocuments } from './class-documents.ts';

export const reason = 'It was a mistake.';
export const late = `mutation ($input: ClassPlaceRequestInput!) { classPlaceRequest(input: $input) { id status reason enrolment { id } trainingClass { taken } } }`;

/** Courses and classes whose mistakes are put right. */
export function waysOf(dialect: Dialect) {
  let now = new Date('2026-03-09T02:00:00Z');
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect, now: () => now });
  });
  const as = (person: Person, at = '2026-03-09T02:00:00Z') => {
    now = new Date(at);
    return it.signIn(person);
  };
  const member = (person: Person) => it.memberIds.get(person);
  const rule = { kind: 'ATTENDANCE_GE', share: 80 };
  const dates = { startsOn: '2026-03-10', endsOn: '2026-03-10' };
  const run = async (ask: Ask, trainingClass: string, ...commands: (keyof typeof classDocuments)[]) => {
    for (const command of commands)
      expect((await ask(classDocuments[command], { input: { trainingClass } })).errors).toBeUndefined();
  };
  const stands = async (id: string) => {
    const rows = await it.server.kernel.database.read.query(
      sql`SELECT m.name, p.status FROM courses_class_place p JOIN organisation_member m ON m.id = p.memberId WHERE p.classId = ${id} ORDER BY p.no`,
    );
    return rows.map(({ name, status }) => `${name} ${status}`);
  };

  return {
    at: (day: string) => {
      now = new Date(day);
    },
    server: () => it,
    as,
    member,
    rule,
    dates,
    run,
    stands,
  };
}
