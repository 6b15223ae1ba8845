/** As little as answers the same. */
export interface Baseline {
  big(courses: number, enrolments: number): Promise<object>;
  small(id: string): Promise<object | undefined>;
  /** False where someone else has changed the row since. */
  withdraw(id: string, version: number): Promise<boolean>;
}

export const COURSES = `SELECT c.id, c.code, c.title, c.mandatory, c.hours, c.status,
    u.id AS unitId, u.code AS unitCode, u.name AS unitName
  FROM courses_course c JOIN organisation_unit u ON u.id = c.unitId ORDER BY c.id LIMIT ?`;

/** `from`: the enrolments of a course, as `e`. */
export const enrolmentsFrom = (
  from: string,
) => `SELECT e.id, e.courseId, e.status, e.progress, e.enrolledOn, e.completedAt,
    m.id AS memberId, m.employeeNo, m.name
  FROM ${from}`;

export const COURSE = 'SELECT id, code, title, hours, status FROM courses_course WHERE id = ?';

export const WITHDRAW = `UPDATE courses_enrolment SET status = 'WITHDRAWN', endedOn = ?, updatedAt = ?, version = version + 1
  WHERE id = ? AND version = ?`;

/** What that binds. */
export function withdrawn(id: string, version: number): readonly [string, string, string, number] {
  const now = new Date().toISOString().slice(0, 23).replace('T', ' ');
  return [now.slice(0, 10), now, id, version];
}

export interface CourseRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly mandatory: number;
  readonly hours: number;
  readonly status: string;
  readonly unitId: string;
  readonly unitCode: string;
  readonly unitName: string;
}

export interface EnrolmentRow {
  readonly id: string;
  readonly courseId: string;
  readonly status: string;
  readonly progress: number;
  readonly enrolledOn: string;
  readonly completedAt: string | null;
  readonly memberId: string;
  readonly employeeNo: string;
  readonly name: string;
}

/** Hours are kept in hundredths. */
export const told = <Row extends { readonly hours: number }>(row: Row | undefined) =>
  row && { ...row, hours: row.hours / 100 };

/** The rows as the graph nests them. */
export const course = (row: CourseRow, enrolments: readonly EnrolmentRow[]) => ({
  id: row.id,
  code: row.code,
  title: row.title,
  mandatory: row.mandatory === 1,
  hours: row.hours / 100,
  status: row.status,
  unit: { id: row.unitId, code: row.unitCode, name: row.unitName },
  enrolments: { nodes: enrolments.map(enrolment) },
});

const enrolment = (row: EnrolmentRow) => ({
  id: row.id,
  status: row.status,
  progress: row.progress / 100,
  enrolledOn: row.enrolledOn,
  completedAt: row.completedAt === null ? null : `${row.completedAt.replace(' ', 'T')}Z`,
  member: { id: row.memberId, employeeNo: row.employeeNo, name: row.name },
});
