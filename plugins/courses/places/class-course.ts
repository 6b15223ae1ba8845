import { type Context, sql } from 'qinxue/plugin';
import type { TrainingClass } from '../classes/training-class.ts';
import { enrolAll } from '../enrolments/enrol.ts';
import { Enrolment } from '../enrolments/enrolment.ts';
import { enrolmentLifecycle } from '../enrolments/enrolment-lifecycle.ts';
import { openStatuses } from '../enrolments/enrolment-status.ts';
import type { Learner } from '../enrolments/learners.ts';
import { lockAttempts } from '../enrolments/lock-attempts.ts';
import { creditCourses } from '../hours/credit-courses.ts';
import { ClassPlace } from './class-place.ts';
import { seatedStatuses } from './class-place-status.ts';

/**
 * The enrolments that go with seats in a class, by person: who takes the course already goes on with that,
 * the others begin the version that the class teaches. None where it belongs to no course.
 */
export async function enrolmentsWith(
  system: Context,
  { courseId, courseVersionId, endsOn }: TrainingClass,
  learners: readonly Learner[],
): Promise<ReadonlyMap<string, string>> {
  if (!courseId || !courseVersionId || !learners.length) return new Map();
  const memberIds = learners.map(({ memberId }) => memberId);
  // Nobody gives up at this moment what they are to go on with.
  await lockAttempts(system, memberIds, [courseId]);
  const before = await system.list(Enrolment, { courseId, memberId: { in: memberIds } });
  const attempts = new Map<string, number>();
  const enrolments = new Map<string, string>();
  for (const { id, memberId, attempt, status } of before) {
    attempts.set(memberId, Math.max(attempt, attempts.get(memberId) ?? 0));
    if (openStatuses.includes(status)) enrolments.set(memberId, id);
  }
  const beginnings = learners
    .filter(({ memberId }) => !enrolments.has(memberId))
    .map((learner) => ({ learner, attempt: (attempts.get(learner.memberId) ?? 0) + 1 }));
  const dueOn = endsOn < system.today() ? null : endsOn;
  const course = { id: courseId, currentVersionId: courseVersionId };
  for (const { id, memberId } of await enrolAll(system, course, beginnings, 'CLASS', dueOn))
    enrolments.set(memberId, id);
  return enrolments;
}

/**
 * What came with a seat goes with it, where no seat in another class goes on with it; what someone had begun before,
 * they go on with, and what they have completed is theirs.
 */
export async function leaveCourses(system: Context, places: readonly ClassPlace[]): Promise<void> {
  const ids = places.flatMap(({ enrolmentId }) => enrolmentId ?? []);
  if (!ids.length) return;
  await system.unguardedDatabase.execute(sql`UPDATE courses_enrolment SET version = version WHERE id IN ${ids}`);
  const came = await system.list(Enrolment, { id: { in: ids }, source: 'CLASS', status: { in: openStatuses } });
  const seated = await system.list(ClassPlace, { enrolmentId: { in: ids }, status: { in: seatedStatuses } });
  const kept = new Set(seated.map(({ enrolmentId }) => enrolmentId));
  const ending = came.filter(({ id }) => !kept.has(id));
  await enrolmentLifecycle.stepAll(system, ending, 'withdraw', () => ({ endedOn: system.today() }));
  await creditCourses(system, ids);
}
