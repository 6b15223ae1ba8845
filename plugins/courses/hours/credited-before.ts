import { groupBy, type Scope, sql } from 'qinxue/plugin';
import type { Credited } from './validity.ts';

export interface CreditedBefore {
  /**
   * What other sources have credited a person with for a course. Of a source that has rows already, only what was
   * there before its own: settled again, it counts as it did at first.
   */
  of(
    memberId: string,
    courseId: string,
    source: { readonly classId?: string; readonly enrolmentId?: string },
  ): Credited[];
}

interface Row extends Credited {
  readonly key: string;
  readonly source: string;
  readonly id: string;
}

/** In one statement for however many people and courses. */
export async function creditedBefore(
  scope: Scope,
  memberIds: readonly string[],
  courseIds: readonly string[],
): Promise<CreditedBefore> {
  const people = [...new Set(memberIds)];
  const ids = [...new Set(courseIds)];
  const found =
    people.length && ids.length
      ? await scope.db.query(sql`
        SELECT h.id, h.memberId, h.classId, h.enrolmentId, h.hours, h.occurredOn, COALESCE(e.courseId, c.courseId) AS courseId,
          CASE WHEN e.status = 'COMPLETED' THEN 1 WHEN EXISTS (SELECT 1 FROM courses_class_place p
            WHERE p.classId = h.classId AND p.memberId = h.memberId AND p.status = 'COMPLETED') THEN 1 ELSE 0 END AS completed
        FROM courses_hours h LEFT JOIN courses_enrolment e ON e.id = h.enrolmentId
        LEFT JOIN courses_class c ON c.id = h.classId
        WHERE h.memberId IN ${people} AND COALESCE(e.courseId, c.courseId) IN ${ids} ORDER BY h.id`)
      : [];
  const rows = found.map(
    (row): Row => ({
      key: `${row.memberId} ${row.courseId}`,
      source: String(row.classId ?? row.enrolmentId),
      id: String(row.id),
      hours: Number(row.hours),
      occurredOn: String(row.occurredOn),
      isCompleted: Number(row.completed) === 1,
    }),
  );
  const byKey = groupBy(rows, ({ key }) => key);
  return {
    of(memberId, courseId, { classId, enrolmentId }) {
      const own = classId ?? enrolmentId ?? '';
      const all = byKey.get(`${memberId} ${courseId}`) ?? [];
      const since = all.find(({ source }) => source === own)?.id;
      const others = all.filter(({ source, id }) => source !== own && (since === undefined || id < since));
      return [...groupBy(others, ({ source, occurredOn }) => `${source} ${occurredOn}`).values()].map((same) => ({
        ...(same[0] as Row),
        hours: same.reduce((sum, { hours }) => sum + hours, 0),
      }));
    },
  };
}
