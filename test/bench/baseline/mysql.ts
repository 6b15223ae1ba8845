import { createPool, type ResultSetHeader } from 'mysql2/promise';
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

const ENROLMENTS = enrolmentsFrom(
  'courses_enrolment e JOIN organisation_member m ON m.id = e.memberId WHERE e.courseId = ? ORDER BY e.id LIMIT ?',
);

/** mysql2 alone, with as many connections as the product has. */
export function openMysql(url: string): Baseline {
  const pool = createPool({ uri: url, connectionLimit: 10, dateStrings: true, charset: 'utf8mb4', timezone: 'Z' });
  const query = async <T>(text: string, values: readonly unknown[]) =>
    (await pool.query(text, values as unknown[]))[0] as unknown as T[];
  return {
    big: async (most, each) => {
      const courses = await query<CourseRow>(COURSES, [most]);
      const rows = await query<EnrolmentRow>(
        courses.map(() => `(${ENROLMENTS})`).join(' UNION ALL '),
        courses.flatMap(({ id }) => [id, each]),
      );
      const grouped = new Map<string, EnrolmentRow[]>(courses.map(({ id }) => [id, []]));
      for (const row of rows) grouped.get(row.courseId)?.push(row);
      return { courses: { nodes: courses.map((row) => course(row, grouped.get(row.id) ?? [])) } };
    },
    small: async (id) => told((await query<CourseRow>(COURSE, [id]))[0]),
    withdraw: async (id, version) => {
      const connection = await pool.getConnection();
      try {
        await connection.query('START TRANSACTION');
        const [done] = await connection.query<ResultSetHeader>(WITHDRAW, [...withdrawn(id, version)]);
        await connection.query('COMMIT');
        return done.affectedRows === 1;
      } finally {
        connection.release();
      }
    },
  };
}
