import { type Scope, sql } from 'qinxue/plugin';
import { unitsOn } from '../belonging.ts';
import { Course } from '../course.ts';
import { Enrolment } from '../enrolments/enrolment.ts';
import { ClassPlace } from '../places/class-place.ts';
import { credit } from './credit.ts';
import { LearningHours } from './learning-hours.ts';
import { courseCredit, isSelfPaced } from './ledger.ts';

/**
 * Credits the hours of the courses that were completed by these enrolments and that no class credits, once.
 * To be asked whenever an enrolment is completed and whenever a class is done with someone who sat in it.
 */
export async function creditCourses(system: Scope, enrolmentIds: readonly string[]): Promise<void> {
  if (!enrolmentIds.length) return;
  // Someone may complete their course at the moment in which their class is settled: one of the two comes second, and sees it all.
  await system.db.execute(
    sql`UPDATE courses_class_place SET version = version WHERE enrolmentId IN ${[...enrolmentIds]}`,
  );
  const enrolments = await system.list(Enrolment, { id: { in: [...enrolmentIds] }, status: 'COMPLETED' });
  const places = await system.list(ClassPlace, { enrolmentId: { in: enrolments.map(({ id }) => id) } });
  const credited = await system.list(LearningHours, {
    classId: { in: places.map(({ classId }) => classId) },
    memberId: { in: places.map(({ memberId }) => memberId) },
  });
  const own = enrolments.filter((enrolment) => isSelfPaced(enrolment, places, credited));
  const courses = await system.list(Course, { id: { in: own.map(({ courseId }) => courseId) } });
  const hours = new Map(courses.map((course) => [course.id, course.hours]));
  const dayOf = ({ endedOn }: Enrolment) => endedOn ?? system.today();
  const unitOf = await unitsOn(system, own, dayOf);
  await credit(
    system,
    own.map((enrolment) =>
      courseCredit({
        enrolmentId: enrolment.id,
        memberId: enrolment.memberId,
        unitId: unitOf(enrolment),
        hours: hours.get(enrolment.courseId) ?? 0,
        occurredOn: dayOf(enrolment),
      }),
    ),
  );
}
