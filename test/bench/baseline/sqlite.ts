import { type Bound, loadDriver, type Statement } from '../../../server/kernel/data/embedded-driver.ts';
import {
  type Baseline,
  COURSE,
  COURSES,
  type CourseRow,
  course,
  type EnrolmentRow,
  enrolmentsFrom,
  told,
  WITHDRAW,
  withdrawn,
} from './baseline.ts';

// SQLite sorts a course's enrolments: members are looked up for those that are left.
const ENROLMENTS = enrolmentsFrom(`(SELECT * FROM courses_enrolment WHERE courseId = ? ORDER BY id LIMIT ?) e
  JOIN organisation_member m ON m.id = e.memberId ORDER BY e.id`);

/** The driver alone, with the product's settings. */
export async function openSqlite(file: string): Promise<Baseline> {
  const { DatabaseSync } = await loadDriver();
  const db = new DatabaseSync(file, {});
  db.exec('PRAGMA journal_mode = WAL');
  db.exec('PRAGMA synchronous = NORMAL');
  db.exec('PRAGMA cache_size = -16000');
  const [courses, enrolments, one, update, begin, commit, rollback] = [
    COURSES,
    ENROLMENTS,
    COURSE,
    WITHDRAW,
    'BEGIN IMMEDIATE',
    'COMMIT',
    'ROLLBACK',
  ].map((text) => db.prepare(text)) as Statements;
  const inTransaction = (values: readonly Bound[]) => {
    begin.run();
    try {
      const { changes } = update.run(...values);
      commit.run();
      return changes === 1;
    } catch (error) {
      rollback.run();
      throw error;
    }
  };
  return {
    big: async (most, each) => ({
      courses: {
        nodes: (courses.all(most) as CourseRow[]).map((row) =>
          course(row, enrolments.all(row.id, each) as EnrolmentRow[]),
        ),
      },
    }),
    small: async (id) => told(one.all(id)[0] as CourseRow | undefined),
    withdraw: async (id, version) => inTransaction(withdrawn(id, version)),
  };
}

type Statements = [Statement, Statement, Statement, Statement, Statement, Statement, Statement];
