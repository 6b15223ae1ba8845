import { createRequire } from 'node:module';
import {
  COURSE,
  COURSES,
  type CourseRow,
  course,
  type EnrolmentRow,
  enrolmentsFrom,
  type Limit,
  WITHDRAW,
  withdrawn,
} from './limit.ts';

interface Statement {
  all(...values: readonly unknown[]): unknown[];
  get(...values: readonly unknown[]): unknown;
  run(...values: readonly unknown[]): { changes: number };
}

interface Embedded {
  pragma(text: string): void;
  prepare(text: string): Statement;
  transaction<A extends unknown[], R>(work: (...values: A) => R): { immediate(...values: A): R };
}

// It has no types of its own.
const Database = createRequire(import.meta.url)('better-sqlite3') as new (file: string) => Embedded;

// SQLite sorts a course's enrolments: members are looked up for those that are left.
const ENROLMENTS = enrolmentsFrom(`(SELECT * FROM courses_enrolment WHERE courseId = ? ORDER BY id LIMIT ?) e
  JOIN organisation_member m ON m.id = e.memberId ORDER BY e.id`);

/** better-sqlite3 alone, with the product's settings. */
export function openSqlite(file: string): Limit {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  const courses = db.prepare(COURSES);
  const enrolments = db.prepare(ENROLMENTS);
  const one = db.prepare(COURSE);
  const update = db.prepare(WITHDRAW);
  const inTransaction = db.transaction((...values: unknown[]) => update.run(...values).changes === 1);
  return {
    big: async (most, each) => ({
      courses: {
        nodes: (courses.all(most) as CourseRow[]).map((row) =>
          course(row, enrolments.all(row.id, each) as EnrolmentRow[]),
        ),
      },
    }),
    small: async (id) => one.get(id) as object | undefined,
    withdraw: async (id, version) => inTransaction.immediate(...withdrawn(id, version)),
  };
}
