import { type Context, groupBy } from 'qinxue/plugin';
import type { Attended } from '../attendance/attended.ts';
import { unitsOn } from '../belonging.ts';
import type { TrainingClass } from '../classes/training-class.ts';
import { Course } from '../course.ts';
import { ClassPlace } from '../places/class-place.ts';
import { credit } from './credit.ts';
import { inOrder } from './credit-courses.ts';
import { creditedBefore } from './credited-before.ts';
import { LearningHours } from './learning-hours.ts';
import { classSource, movedTo, netOf } from './ledger.ts';
import { creditableAgain } from './validity.ts';

/**
 * Brings the hours of a class up to date: what everybody who sat in it attended, for its day, and nothing for all
 * others. Of a course that it teaches, hours count once in the period of validity.
 */
export async function creditClass(
  system: Context,
  { id: classId, courseId }: TrainingClass,
  places: readonly ClassPlace[],
  attendance: ReadonlyMap<string, Attended>,
  occurredOn: string,
): Promise<void> {
  const rowsOf = groupBy(await system.list(LearningHours, { classId }, inOrder), ({ memberId }) => memberId);
  const placeOf = new Map(places.map((place) => [place.memberId, place]));
  // Whoever was freed from a class that had been settled keeps what they had attended.
  for (const { memberId } of await system.list(ClassPlace, { classId, status: 'WAIVED' }))
    if (!placeOf.has(memberId)) rowsOf.delete(memberId);
  const memberIds = [...new Set([...placeOf.keys(), ...rowsOf.keys()])];
  const course = courseId ? await system.find(Course, courseId) : undefined;
  const before = course && (await creditedBefore(system, [...placeOf.keys()], [course.id]));
  const unitOf = await unitsOn(system, places, () => occurredOn);
  const entries = memberIds.flatMap((memberId) => {
    const place = placeOf.get(memberId);
    const rows = rowsOf.get(memberId) ?? [];
    if (!place) return movedTo(classSource(classId, memberId), rows, undefined);
    const attended = attendance.get(place.id)?.hours ?? 0;
    // A second credit of former times, before there were periods, is for people to look at and not taken back in passing.
    const isOld = rows.some(({ doubt }) => doubt === 'REPEATED');
    const hours =
      course && before && !isOld
        ? creditableAgain(
            attended,
            occurredOn,
            course.validMonths,
            before.of(memberId, course.id, { classId }),
            netOf(rows),
          )
        : attended;
    return movedTo(classSource(classId, memberId), rows, { unitId: unitOf(place), occurredOn, hours });
  });
  await credit(system, entries);
}
