import type { Scope } from 'qinxue/plugin';
import { courseCompleted } from '../events.ts';
import { creditCourses } from '../hours/credit-courses.ts';
import type { Enrolment } from './enrolment.ts';
import { enrolmentLife } from './enrolment-life.ts';
import { explainAll } from './learning.ts';

/** After something was learned: works out the progress, and completes the enrolment where its rule is met. */
export async function settle(scope: Scope, enrolment: Enrolment): Promise<Enrolment> {
  return (await settleAll(scope, [enrolment]))[0] as Enrolment;
}

/** The same for many, in as many statements. */
export async function settleAll(scope: Scope, enrolments: readonly Enrolment[]): Promise<Enrolment[]> {
  for (const enrolment of enrolments) enrolmentLife.check(enrolment, 'learn');
  const explained = await explainAll(scope, enrolments);
  const learning = await enrolmentLife.stepAll(scope, enrolments, 'learn', ({ id }) => ({
    progress: explained.get(id)?.progress ?? 0,
  }));
  const met = learning.filter(({ id }) => explained.get(id)?.isMet);
  const completed = await enrolmentLife.stepAll(scope, met, 'complete', () => ({
    completedAt: scope.now(),
    endedOn: scope.today(),
  }));
  for (const { id, memberId, courseId, unitId } of completed)
    scope.emit(courseCompleted, { enrolmentId: id, memberId, courseId }, unitId);
  await creditCourses(
    scope.asSystem(),
    completed.map(({ id }) => id),
  );
  const after = new Map(completed.map((enrolment) => [enrolment.id, enrolment]));
  return learning.map((enrolment) => after.get(enrolment.id) ?? enrolment);
}
