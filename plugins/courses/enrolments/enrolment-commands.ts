import { badInput, lockedRow, type Scope } from 'qinxue/plugin';
import { courseCompleted } from '../events.ts';
import { requireManaging } from '../managing.ts';
import { learn } from '../permissions.ts';
import { move } from '../transitions.ts';
import { Enrolment } from './enrolment.ts';
import { type EnrolmentStatus, enrolmentTransitions } from './enrolment-status.ts';
import { explainAll } from './learning.ts';

const moved = (enrolment: Enrolment, to: EnrolmentStatus) =>
  move(enrolmentTransitions, 'enrolment', enrolment.status, to);

/** Learners give up what they chose themselves; what was assigned is taken back by those who manage courses. */
export async function withdraw(scope: Scope, id: string): Promise<Enrolment> {
  const enrolment = await lockedRow(scope, Enrolment, id);
  if (enrolment.source === 'SELF') requireLearning(scope, enrolment);
  else requireManaging(scope, enrolment.unitId);
  return scope.update(enrolment, { status: moved(enrolment, 'WITHDRAWN'), endedOn: scope.today() });
}

/** Closes an enrolment whose last day is over. */
export async function expire(scope: Scope, id: string): Promise<Enrolment> {
  const enrolment = await lockedRow(scope, Enrolment, id);
  requireManaging(scope, enrolment.unitId);
  const status = moved(enrolment, 'EXPIRED');
  if (!enrolment.dueOn || enrolment.dueOn >= scope.today())
    throw badInput(
      'input.enrolment',
      `cannot expire yet: ${enrolment.dueOn ? `it is due on ${enrolment.dueOn}` : 'it has no last day'}.`,
    );
  return scope.update(enrolment, { status, endedOn: scope.today() });
}

/** What the leaf MANUAL of a completion rule asks for. */
export async function confirm(scope: Scope, id: string): Promise<Enrolment> {
  const enrolment = await lockedRow(scope, Enrolment, id);
  requireManaging(scope, enrolment.unitId);
  const status = moved(enrolment, 'IN_PROGRESS');
  return settle(scope, await scope.update(enrolment, { status, confirmedAt: enrolment.confirmedAt ?? scope.now() }));
}

/** After something was learned: works out the progress, and completes the enrolment where its rule is met. */
export async function settle(scope: Scope, enrolment: Enrolment): Promise<Enrolment> {
  const status = moved(enrolment, 'IN_PROGRESS');
  const explanation = (await explainAll(scope, [enrolment])).get(enrolment.id);
  const progress = explanation?.progress ?? 0;
  const learning = await scope.update(enrolment, { status, progress });
  if (!explanation?.isMet) return learning;
  const { id, memberId, courseId, unitId } = enrolment;
  scope.emit(courseCompleted, { enrolmentId: id, memberId, courseId }, unitId);
  return scope.update(learning, {
    status: moved(learning, 'COMPLETED'),
    completedAt: scope.now(),
    endedOn: scope.today(),
  });
}

/** The learners themselves, or those who manage courses in the unit. */
export function requireLearning(scope: Scope, { memberId, unitId }: Enrolment): void {
  if (memberId !== scope.viewer.memberId) requireManaging(scope, unitId);
  scope.require(learn);
  scope.requireWritable('courses', unitId);
}
