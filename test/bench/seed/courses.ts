import { enterpriseId, memberId, unitId, unitOfMember } from './organisation.ts';
import { type Rows, seedId, stored, storedAs } from './rows.ts';
import type { Size } from './size.ts';

export const courseId = (n: number) => seedId('crs', n);
const versionId = (n: number) => seedId('crv', n);

const SUBJECTS = ['安全生产', '设备点检', '质量管理', '焊接工艺', '电工基础', '班组建设', '精益生产', '消防应急'];

function* each<T>(count: number, row: (n: number) => T): Generator<T> {
  for (let n = 0; n < count; n++) yield row(n);
}

/** Of the enterprise and of units below it. */
export const courses = ({ courses: count, units }: Size): Rows => ({
  table: 'courses_course',
  columns: [...stored, 'code', 'title', 'unitId', 'mandatory', 'hours', 'status', 'currentVersionId'],
  values: each(count, (n) => [
    ...storedAs(courseId(n)),
    `C-${n}`,
    `${SUBJECTS[n % SUBJECTS.length]}培训 ${n}`,
    n % 3 ? unitId(n % units) : enterpriseId,
    n % 2,
    100 * (1 + (n % 40)),
    'PUBLISHED',
    versionId(n),
  ]),
});

export const versions = ({ courses: count }: Size): Rows => ({
  table: 'courses_version',
  columns: [...stored, 'courseId', 'no', 'status', 'completionRule', 'publishedAt'],
  values: each(count, (n) => [
    ...storedAs(versionId(n)),
    courseId(n),
    1,
    'PUBLISHED',
    '{"kind":"ALL_REQUIRED"}',
    '2026-01-05 08:00:00.000',
  ]),
});

/** The n-th enrolment: whose, and whether there is nothing left to do. */
export function enrolmentAt(n: number, { courses, members, enrolmentsPerCourse }: Size) {
  const [course, round] = [n % courses, Math.floor(n / courses)];
  // Each round of a course has a span of members of its own: nobody comes twice.
  const span = Math.floor(members / enrolmentsPerCourse);
  const member = (course * 37 + round * span + ((course * 7 + round * 11) % span)) % members;
  return { id: seedId('enr', n), course, round, member, isDone: (course + round) % 3 === 0 };
}

/** In the order in which people come: a course's enrolments lie far apart, as they do in life. */
export const enrolments = (size: Size): Rows => ({
  table: 'courses_enrolment',
  columns: [
    ...stored,
    ...['memberId', 'courseId', 'versionId', 'unitId', 'attempt', 'source', 'status', 'progress'],
    ...['enrolledOn', 'completedAt'],
  ],
  values: each(size.courses * size.enrolmentsPerCourse, (n) => {
    const { id, course, round, member, isDone } = enrolmentAt(n, size);
    return [
      ...storedAs(id),
      memberId(member),
      courseId(course),
      versionId(course),
      unitId(unitOfMember(member, size)),
      1,
      round % 2 ? 'ASSIGNED' : 'SELF',
      isDone ? 'COMPLETED' : 'IN_PROGRESS',
      isDone ? 10_000 : (n * 13) % 10_000,
      `2026-01-${String(5 + (round % 20)).padStart(2, '0')}`,
      isDone
        ? `2026-02-${String(1 + (round % 28)).padStart(2, '0')} 09:30:00.${String(n % 1000).padStart(3, '0')}`
        : null,
    ];
  }),
});
