import { type Context, sql } from 'qinxue/plugin';
import type { Enrolment } from '../enrolments/enrolment.ts';
import { openStatuses } from '../enrolments/enrolment-status.ts';
import { ClassPlace } from './class-place.ts';
import { seatedStatuses } from './class-place-status.ts';

/** New enrolments take over the seats that people still have in classes of the course, where what came with them has ended. */
export async function takeOverSeats(
  system: Context,
  courseId: string,
  enrolments: readonly Enrolment[],
): Promise<void> {
  if (!enrolments.length) return;
  const rows = await system.unguardedDatabase.query(sql`SELECT p.id FROM courses_class_place p
    JOIN courses_class c ON c.id = p.classId AND c.courseId = ${courseId}
    LEFT JOIN courses_enrolment e ON e.id = p.enrolmentId
    WHERE p.memberId IN ${enrolments.map(({ memberId }) => memberId)} AND p.status IN ${[...seatedStatuses]}
      AND (e.id IS NULL OR e.status NOT IN ${[...openStatuses, 'COMPLETED']})`);
  const places = rows.length ? await system.list(ClassPlace, { id: { in: rows.map(({ id }) => String(id)) } }) : [];
  const enrolmentOf = new Map(enrolments.map(({ id, memberId }) => [memberId, id]));
  await system.updateAll(
    places.map((row) => ({ row, changes: { enrolmentId: enrolmentOf.get(row.memberId) ?? row.enrolmentId } })),
  );
}
