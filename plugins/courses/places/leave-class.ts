import { badInput, type Context } from 'qinxue/plugin';
import { inputText } from '../../organisation/index.ts';
import { Enrolment } from '../enrolments/enrolment.ts';
import { undoUnmet } from '../enrolments/settle.ts';
import { leaveCourses } from './class-course.ts';
import { ClassPlace } from './class-place.ts';
import type { ClassPlaceInput, ClassPlaceReasonInput } from './class-place-input.ts';
import { seatedStatuses } from './class-place-status.ts';
import { giveSeats } from './give-seats.ts';
import { type LockedPlace, lockedPlace } from './locked-place.ts';
import { placeLifecycle } from './place-lifecycle.ts';
import { releaseSeats } from './seats.ts';

/** People give up what they asked for themselves; what was assigned is taken back by those who manage the class. */
export async function withdrawPlace(context: Context, { classPlace: id }: ClassPlaceInput): Promise<ClassPlace> {
  const isOwn = ({ memberId, source }: ClassPlace) => memberId === context.viewer.memberId && source === 'SELF';
  const leaving = await lockedPlace(context, id, isOwn);
  placeLifecycle.check(leaving.place, 'withdraw');
  const { status } = leaving.locked.training;
  if (status === 'FINISHED')
    throw badInput('input.classPlace', {
      en: 'is in a class that is over. Whoever organises it can waive the place with `classPlaceWaive`.',
      zh: '所在的培训班已结束。主办方可用 `classPlaceWaive` 办理免修。',
    });
  await leave(leaving, 'withdraw', { endedOn: context.today() });
  return context.get(ClassPlace, id);
}

/** Someone need not take part, for a reason. */
export async function waivePlace(
  context: Context,
  { classPlace: id, reason: why }: ClassPlaceReasonInput,
): Promise<ClassPlace> {
  const reason = inputText('input.reason', why, 500);
  const leaving = await lockedPlace(context, id);
  const decision = { reason, decidedById: context.viewer.memberId ?? null, endedOn: context.today() };
  await leave(leaving, 'waive', decision);
  return context.get(ClassPlace, id);
}

/** A seat that is left goes to whoever waits first. */
async function leave(
  { locked: { system, training }, place }: LockedPlace,
  command: 'withdraw' | 'waive',
  changes: Partial<ClassPlace>,
): Promise<void> {
  await placeLifecycle.step(system, place, command, changes);
  // What was settled had its seat, too: reopened, the class has it for another.
  if (place.status === 'COMPLETED' || place.status === 'FAILED') await releaseSeats(system, training.id, 1);
  if (!seatedStatuses.includes(place.status)) return;
  // Of a class that was settled and goes on: what they had completed by it, they have not.
  if (training.settledAt && command === 'withdraw' && place.enrolmentId)
    await undoUnmet(system, await system.list(Enrolment, { id: place.enrolmentId, status: 'COMPLETED' }));
  await leaveCourses(system, [place]);
  await freeSeat(system, training.id);
}

/** Somebody else gets it, in the same transaction. */
export async function freeSeat(system: Context, classId: string): Promise<void> {
  await releaseSeats(system, classId, 1);
  await giveSeats(system, classId);
}
