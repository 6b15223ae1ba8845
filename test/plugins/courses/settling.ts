import { courses } from '../../../plugins/courses/index.ts';
import type { Dialect } from '../../../server/kernel/data/database.ts';
import { sql } from '../../../server/kernel/data/sql.ts';
import { type Ask, type Person, startUnit, type TestServer } from '../../kit/index.ts';
import { classDocuments, meet, openClass } from './class-documents.ts';

export const people = ['learnerA1', 'leaderA1', 'judgeA', 'reviewerA'] as const;
export const reason = 'A mark was wrong.';
export type Marks = Readonly<Record<(typeof people)[number], 'PRESENT' | 'ABSENT' | 'EXCUSED'>>;

/** A course whose classes are marked, settled, reversed and settled again. */
export function settling(dialect: Dialect) {
  let now = new Date('2026-03-12T02:00:00Z');
  let it: TestServer;
  let classes = 0;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses], dialect, now: () => now });
  });
  const member = (person: Person) => it.memberIds.get(person) ?? '';

  /** A class of all four with two sessions, that runs; with a course that attendance completes, or without. */
  async function running(trainer: Ask, more: object = {}) {
    const code = `SA-${classes++}`;
    const trainingClass = await openClass(trainer, {
      unit: 'A',
      code,
      startsOn: '2026-03-10',
      endsOn: '2026-03-11',
      ...more,
    });
    const sessions = [
      await meet(trainer, trainingClass, '2026-03-10'),
      await meet(trainer, trainingClass, '2026-03-11', 3),
    ];
    const input = { trainingClass };
    const assigned = { ...input, members: people.map(member) };
    expect((await trainer(classDocuments.assign, { input: assigned })).data.trainingClassAssign.enrolled).toBe(4);
    for (const command of ['confirm', 'start'] as const)
      expect((await trainer(classDocuments[command], { input })).errors).toBeUndefined();
    return { code, trainingClass, sessions };
  }
  const mark = async (trainer: Ask, session: string | undefined, marks: Marks) => {
    const input = { session, marks: people.map((person) => ({ member: member(person), mark: marks[person] })) };
    expect((await trainer(classDocuments.attend, { input })).errors).toBeUndefined();
  };
  const run = async (trainer: Ask, trainingClass: string, ...commands: (keyof typeof classDocuments)[]) => {
    for (const command of commands) {
      const isReasoned = ['reopen', 'reverse', 'resume', 'cancel'].includes(command);
      const input = { trainingClass, ...(isReasoned && { reason }) };
      expect((await trainer(classDocuments[command], { input })).errors).toBeUndefined();
    }
  };
  /** By person: hours in the ledger with their day, the status of the place, and that of the course. */
  async function standing(trainingClass: string) {
    const rows = await it.server.kernel.database.read.query(sql`
      SELECT m.name, p.status, p.endedOn, e.status AS course, e.endedOn AS courseEndedOn,
        (SELECT COALESCE(SUM(h.hours), 0) FROM courses_hours h WHERE h.memberId = p.memberId
          AND (h.classId = p.classId OR h.enrolmentId = p.enrolmentId) AND h.occurredOn = '2026-03-11') AS hours,
        (SELECT COALESCE(SUM(h.hours), 0) FROM courses_hours h WHERE h.memberId = p.memberId
          AND (h.classId = p.classId OR h.enrolmentId = p.enrolmentId)) AS allHours
      FROM courses_class_place p JOIN organisation_member m ON m.id = p.memberId
      LEFT JOIN courses_enrolment e ON e.id = p.enrolmentId WHERE p.classId = ${trainingClass} ORDER BY m.name, p.attempt`);
    return rows.map(({ name, status, endedOn, course, courseEndedOn, hours, allHours }) => ({
      name,
      status,
      endedOn,
      course,
      courseEndedOn,
      hours: Number(hours),
      allHours: Number(allHours),
    }));
  }
  const marks = (...wanted: Marks[keyof Marks][]) =>
    Object.fromEntries(people.map((person, i) => [person, wanted[i] ?? 'PRESENT'])) as Marks;

  const count = () => it.server.kernel.database.read.query(sql`SELECT COUNT(*) AS n FROM courses_hours`);

  return {
    at: (day: string) => {
      now = new Date(day);
    },
    running,
    standing,
    server: () => it,
    member,
    mark,
    run,
    marks,
    count,
  };
}
