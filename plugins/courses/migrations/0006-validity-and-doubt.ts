import { migration, sql } from 'qinxue/plugin';

/** Of the credits that stand, those of a course: no reversal, and none that was reversed. */
const standing = `SELECT h.id, h.memberId, h.enrolmentId, COALESCE(e.courseId, c.courseId) AS courseId,
    SUBSTR(h.occurredOn, 1, 4) AS calendarYear
  FROM courses_hours h LEFT JOIN courses_enrolment e ON e.id = h.enrolmentId
  LEFT JOIN courses_class c ON c.id = h.classId
  WHERE h.hours > 0 AND h.reversalOfId IS NULL
    AND NOT EXISTS (SELECT 1 FROM courses_hours r WHERE r.reversalOfId = h.id)`;

/**
 * What was credited stays. Credits that today's rules would not give – a second one for the same course in a year, a
 * course with items that nobody vouches for – are marked for people to look at. The table inside a table lets MySQL
 * update what it reads.
 */
export const courses0006 = migration('0006-validity-and-doubt', [
  'ALTER TABLE courses_course ADD COLUMN validMonths int NULL',
  'ALTER TABLE courses_class ADD COLUMN settledAt datetime(3) NULL',
  "UPDATE courses_class SET settledAt = updatedAt WHERE status = 'SETTLED'",
  'ALTER TABLE courses_hours ADD COLUMN doubt varchar(16) NULL',
  `UPDATE courses_hours SET doubt = 'UNVOUCHED' WHERE id IN (SELECT id FROM (
    SELECT s.id FROM (${standing}) s WHERE s.enrolmentId IS NOT NULL AND EXISTS (
      SELECT 1 FROM courses_item_progress p JOIN courses_item i ON i.id = p.itemId
      WHERE p.enrolmentId = s.enrolmentId AND p.state = 'DONE' AND (i.kind IN ('QUIZ', 'ASSIGNMENT', 'OFFLINE')
        OR (i.kind = 'VIDEO' AND (i.durationSeconds IS NULL OR p.watchedSeconds < i.durationSeconds))))) found)`,
  `UPDATE courses_hours SET doubt = 'REPEATED' WHERE id IN (SELECT id FROM (
    SELECT s.id FROM (${standing}) s JOIN (${standing}) f
      ON f.memberId = s.memberId AND f.courseId = s.courseId AND f.calendarYear = s.calendarYear AND f.id < s.id) found)`,
  'CREATE INDEX ix_courses_hours_doubt ON courses_hours (doubt)',
  {
    name: 'tell how many hours are in doubt',
    run: async (session, { log }) => {
      const [row] = await session.query(sql`SELECT COUNT(*) AS n FROM courses_hours WHERE doubt IS NOT NULL`);
      const n = Number(row?.n);
      if (n)
        log(
          `${n} credits of learning hours are in doubt and stay: learningHours(filter: { doubt: { isNull: false } }) lists them.`,
        );
    },
  },
]);
