import { lockedRow, type Scope } from 'qinxue/plugin';
import { requireAnother, requireManaging } from '../managing.ts';
import { learn } from '../permissions.ts';
import { Enrolment } from './enrolment.ts';
import { enrolmentLife } from './enrolment-life.ts';
import { settle } from './settle.ts';

/** Learners give up what they chose themselves; what was assigned is taken back by those who manage courses. */
export async function withdraw(scope: Scope, id: string): Promise<Enrolment> {
  const enrolment = await lockedRow(scope, Enrolment, id);
  if (enrolment.source === 'SELF') requireLearning(scope, enrolment);
  else requireManaging(scope, enrolment.unitId);
  return enrolmentLife.step(scope, enrolment, 'withdraw', { endedOn: scope.today() });
}

/** Closes an enrolment whose last day is over. */
export async function expire(scope: Scope, id: string): Promise<Enrolment> {
  const enrolment = await lockedRow(scope, Enrolment, id);
  requireManaging(scope, enrolment.unitId);
  return enrolmentLife.step(scope, enrolment, 'expire', { endedOn: scope.today() });
}

/** What the leaf MANUAL of a completion rule asks for. */
export async function confirm(scope: Scope, id: string): Promise<Enrolment> {
  const enrolment = await lockedRow(scope, Enrolment, id);
  requireManaging(scope, enrolment.unitId);
  requireAnother(scope, enrolment);
  const confirmedAt = enrolment.confirmedAt ?? scope.now();
  return settle(scope, await enrolmentLife.step(scope, enrolment, 'learn', { confirmedAt }));
}

/** The learners themselves, or those who manage courses in the unit. */
export function requireLearning(scope: Scope, { memberId, unitId }: Enrolment): void {
  if (memberId !== scope.viewer.memberId) requireManaging(scope, unitId);
  scope.require(learn);
  scope.requireWritable('courses', unitId);
}
