import { type Context, groupBy, sql } from 'qinxue/plugin';
import { unitsOn } from '../belonging.ts';
import { Course } from '../course.ts';
import { Enrolment } from '../enrolments/enrolment.ts';
import { lockAttempts } from '../enrolments/lock-attempts.ts';
import { ClassPlace } from '../places/class-place.ts';
import { credit } from './credit.ts';
import { creditedBefore } from './credited-before.ts';
import { LearningHours } from './learning-hours.ts';
import { courseSource, movedTo, netOf } from './ledger.ts';
import { isSelfPaced } from './self-paced.ts';
import { creditableAgain } from './validity.ts';

/**
 * Brings the hours that these enrolments credit up to date: those of the course where it was completed and no class
 * credits it, once in its period of validity, and none otherwise. To be asked whenever an enrolment is completed or
 * completed no more, and whenever a class is done with someone who sat in it.
 */
export async function creditCourses(system: Context, enrolmentIds: readonly string[]): Promise<void> {
  if (!enrolmentIds.length) return;
  const ids = [...enrolmentIds];
  // Someone may complete their course at the moment in which their class is settled, or the same course by another
  // attempt: one of the two comes second, and sees it all.
  await system.unguardedDatabase.execute(
    sql`UPDATE courses_class_place SET version = version WHERE enrolmentId IN ${ids}`,
  );
  const enrolments = await system.list(Enrolment, { id: { in: ids } });
  const memberIds = [...new Set(enrolments.map(({ memberId }) => memberId))];
  const courseIds = [...new Set(enrolments.map(({ courseId }) => courseId))];
  await lockAttempts(system, memberIds, courseIds);
  const places = await system.list(ClassPlace, { enrolmentId: { in: ids } });
  const ofClasses = await system.list(LearningHours, {
    classId: { in: places.map(({ classId }) => classId) },
    memberId: { in: memberIds },
  });
  const rowsOf = groupBy(await system.list(LearningHours, { enrolmentId: { in: ids } }, inOrder), (row) =>
    String(row.enrolmentId),
  );
  const courses = new Map((await system.list(Course, { id: { in: courseIds } })).map((course) => [course.id, course]));
  const before = await creditedBefore(system, memberIds, courseIds);
  const dayOf = ({ endedOn }: Enrolment) => endedOn ?? system.today();
  const unitOf = await unitsOn(system, enrolments, dayOf);
  const entries = enrolments.flatMap((enrolment) => {
    const { id, memberId, courseId } = enrolment;
    const rows = rowsOf.get(id) ?? [];
    if (isTakenBack(enrolment, rows)) return [];
    const course = courses.get(courseId);
    const counts = course && enrolment.status === 'COMPLETED' && isSelfPaced(enrolment, places, ofClasses);
    if (!counts) return movedTo(courseSource(id, memberId), rows, undefined);
    // What was credited stays as it was, also where the course is worth something else by now.
    if (netOf(rows) > 0) return [];
    const occurredOn = dayOf(enrolment);
    const others = before.of(memberId, courseId, { enrolmentId: id });
    const hours = creditableAgain(course.hours, occurredOn, course.validMonths, others, netOf(rows));
    return movedTo(courseSource(id, memberId), rows, { unitId: unitOf(enrolment), occurredOn, hours });
  });
  await credit(system, entries);
}

export const inOrder = { orderBy: [{ column: 'id', descending: false }] };

/** A person has taken back what this completion was credited with; nothing replaces it. */
const isTakenBack = ({ completedAt, status }: Enrolment, rows: readonly LearningHours[]): boolean =>
  status === 'COMPLETED' &&
  rows.some(({ reversalOfId, createdAt }) => reversalOfId !== null && completedAt !== null && createdAt >= completedAt);
