import { assertMayIn, badInput, type Context, notFound, nounOf, text } from 'qinxue/plugin';
import { inputText } from '../../organisation/index.ts';
import { lockClass } from '../classes/locked-class.ts';
import { TrainingClass } from '../classes/training-class.ts';
import { Enrolment } from '../enrolments/enrolment.ts';
import { enrolmentLifecycle } from '../enrolments/enrolment-lifecycle.ts';
import { manageCourses } from '../permissions.ts';
import { revokePlaces } from '../places/revoke-places.ts';
import { credit } from './credit.ts';
import { inOrder } from './credit-courses.ts';
import { LearningHours } from './learning-hours.ts';
import type { LearningHoursReverseInput } from './learning-hours-input.ts';
import { takenBack } from './ledger.ts';

const ofClass = text(
  'takes back itself. Name the credit; or reopen the class with `trainingClassReopen`, give back a place that was revoked with `classPlaceRestore`, and settle it with `trainingClassSettle`.',
  '本身就是冲销或更正记录。请指定原学时记录；或用 `trainingClassReopen` 重新打开培训班，用 `classPlaceRestore` 恢复已撤销的名额，再用 `trainingClassSettle` 结算。',
);
const ofCourse = text(
  'takes back itself. Name the credit; or take the course up again with `enrolmentReopen`, and complete it.',
  '本身就是冲销或更正记录。请指定原学时记录；或用 `enrolmentReopen` 恢复学习后重新完成。',
);

/** Takes back what a source has credited someone with, and the completion that it came with; the answer is the row that does it, or has done it. */
export async function reverseHours(context: Context, input: LearningHoursReverseInput): Promise<LearningHours> {
  context.reason = inputText('input.reason', input.reason, 500);
  const credited = await managedHours(context, input.learningHours);
  const { classId, enrolmentId, memberId, source } = credited;
  if (credited.reversalOfId || credited.hours < 0) throw badInput('input.learningHours', classId ? ofClass : ofCourse);
  const system = context.asSystem();
  if (classId) await lockClass(context, classId);
  const rows = await system.list(LearningHours, classId ? { classId, memberId } : { enrolmentId }, inOrder);
  const reversal = rows.find(({ reversalOfId }) => reversalOfId === credited.id);
  if (reversal) return context.get(LearningHours, reversal.id);
  const entries = takenBack({ source, classId, enrolmentId, memberId }, rows);
  if (!entries.length) throw badInput('input.learningHours', text('is reversed already.', '已被冲销。'));
  const [row] = await credit(system, entries);
  await system.updateAll(rows.filter(({ doubt }) => doubt).map((each) => ({ row: each, changes: { doubt: null } })));
  if (classId) await revokePlaces(system, classId, [memberId], context.reason);
  else if (enrolmentId) await revokeEnrolment(system, enrolmentId);
  return context.get(LearningHours, row?.id ?? '');
}

/** Whoever organised the class answers for its hours; the unit of the person only for what has no class. */
export async function managedHours(context: Context, id: string): Promise<LearningHours> {
  const credited = await context.first(LearningHours, { id });
  if (!credited) throw notFound(nounOf(LearningHours), id);
  const training = credited.classId ? await context.asSystem().find(TrainingClass, credited.classId) : undefined;
  assertMayIn(context, manageCourses, training?.unitId ?? credited.unitId);
  return credited;
}

async function revokeEnrolment(system: Context, id: string): Promise<void> {
  const completed = await system.list(Enrolment, { id, status: 'COMPLETED' });
  await enrolmentLifecycle.stepAll(system, completed, 'revoke');
}
