import type { Context } from 'qinxue/plugin';
import { courseCompleted } from '../events.ts';
import { creditCourses } from '../hours/credit-courses.ts';
import type { Enrolment } from './enrolment.ts';
import { enrolmentLifecycle } from './enrolment-lifecycle.ts';
import { explainAll } from './learning.ts';

/** After something was learned: works out the progress, and completes the enrolment where its rule is met. */
export async function settle(context: Context, enrolment: Enrolment): Promise<Enrolment> {
  return (await settleAll(context, [enrolment]))[0] as Enrolment;
}

/** The same for many, in as many statements; `at` is the moment for which it counts. */
export async function settleAll(
  context: Context,
  enrolments: readonly Enrolment[],
  at: Date = context.now(),
): Promise<Enrolment[]> {
  for (const enrolment of enrolments) enrolmentLifecycle.check(enrolment, 'learn');
  const explained = await explainAll(context, enrolments);
  const learning = await enrolmentLifecycle.stepAll(context, enrolments, 'learn', ({ id }) => ({
    progress: explained.get(id)?.progress ?? 0,
  }));
  const met = learning.filter(({ id }) => explained.get(id)?.isMet);
  const completed = await enrolmentLifecycle.stepAll(context, met, 'complete', () => ({
    completedAt: at,
    endedOn: context.dayOf(at),
  }));
  for (const { id, memberId, courseId, unitId } of completed)
    context.emit(courseCompleted, { enrolmentId: id, memberId, courseId }, unitId);
  await creditCourses(
    context.asSystem(),
    completed.map(({ id }) => id),
  );
  const after = new Map(completed.map((enrolment) => [enrolment.id, enrolment]));
  return learning.map((enrolment) => after.get(enrolment.id) ?? enrolment);
}

/**
 * Of completed enrolments, takes up those again whose rule is not met any more – because marks of attendance were
 * corrected, or the class `without` is to count for nothing – and takes their hours back. Gives those taken up.
 */
export async function undoUnmet(
  system: Context,
  completed: readonly Enrolment[],
  without?: string,
): Promise<Enrolment[]> {
  const explained = await explainAll(system, completed, without);
  const unmet = completed.filter(({ id }) => explained.get(id)?.isMet === false);
  const undone = await enrolmentLifecycle.stepAll(system, unmet, 'reopen', ({ id }) => ({
    progress: explained.get(id)?.progress ?? 0,
    completedAt: null,
    endedOn: null,
  }));
  await creditCourses(
    system,
    undone.map(({ id }) => id),
  );
  return undone;
}
