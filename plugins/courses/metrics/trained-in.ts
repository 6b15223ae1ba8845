import { type Sql, sql } from 'qinxue/plugin';

/** Who has completed a course or a training class in the period. What was credited and wholly taken back is no completion. */
export const trainedIn = (from: string, to: string): Sql => sql`
  SELECT e.memberId FROM courses_enrolment e WHERE e.status = 'COMPLETED' AND e.endedOn BETWEEN ${from} AND ${to}
    AND COALESCE((SELECT SUM(h.hours) FROM courses_hours h WHERE h.enrolmentId = e.id), 1) <> 0
  UNION
  SELECT p.memberId FROM courses_class_place p WHERE p.status = 'COMPLETED' AND p.endedOn BETWEEN ${from} AND ${to}
    AND COALESCE((SELECT SUM(h.hours) FROM courses_hours h WHERE h.classId = p.classId AND h.memberId = p.memberId), 1) <> 0`;
