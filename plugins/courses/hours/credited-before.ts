import { type Context, groupBy, sql } from 'qinxue/plugin';
import type { Credited } from './validity.ts';

/** What other sources credit a person with for a course, as it stands. */
export interface CreditedByOthers {
  /** Those that had credited something before the source itself: settled again, it comes after them as it did at first. */
  readonly before: readonly Credited[];
  readonly after: readonly Credited[];
}

export interface CreditedBefore {
  of(
    memberId: string,
    courseId: string,
    source: { readonly classId?: string; readonly enrolmentId?: string },
  ): CreditedByOthers;
}

interface Row extends Credited {
  readonly key: string;
  readonly source: string;
  readonly id: string;
}

/** In one statement for however many people and courses. */
export async function creditedBefore(
  context: Context,
  memberIds: readonly string[],
  courseIds: readonly string[],
): Promise<CreditedBefore> {
  const people = [...new Set(memberIds)];
  const ids = [...new Set(courseIds)];
  const found =
    people.length && ids.length
      ? await context.unguardedDatabase.query(sql`
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
      const [before, after]: [Row[], Row[]] = [[], []];
      for (const [source, rows] of groupBy(all, (row) => row.source)) {
        if (source === own) continue;
        const isEarlier = since === undefined || (rows[0] as Row).id < since;
        (isEarlier ? before : after).push(...rows);
      }
      return { before: netsOf(before), after: netsOf(after) };
    },
  };
}

const netsOf = (rows: readonly Row[]): Credited[] =>
  [...groupBy(rows, ({ source, occurredOn }) => `${source} ${occurredOn}`).values()].map((same) => ({
    ...(same[0] as Row),
    hours: same.reduce((sum, { hours }) => sum + hours, 0),
  }));
