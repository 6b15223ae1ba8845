import type { Context } from 'qinxue/plugin';
import { inputText } from '../../organisation/index.ts';
import { leaveCourses } from '../places/class-course.ts';
import { ClassPlace } from '../places/class-place.ts';
import { openPlaceStatuses } from '../places/class-place-status.ts';
import { giveSeats } from '../places/give-seats.ts';
import { placeLifecycle } from '../places/place-lifecycle.ts';
import { emptySeats } from '../places/seats.ts';
import { ClassSession } from '../sessions/class-session.ts';
import { sessionLifecycle } from '../sessions/session-lifecycle.ts';
import { classLifecycle } from './class-lifecycle.ts';
import { type LockedClass, lockedClass } from './locked-class.ts';
import { takeBack } from './reopen-class.ts';
import { TrainingClass } from './training-class.ts';
import type { TrainingClassInput, TrainingClassReasonInput } from './training-class-input.ts';

/** Commands that change the status of the class and nothing else. */
export type ClassStep = 'open' | 'confirm' | 'finish';

export async function moveClass(context: Context, id: string, command: ClassStep): Promise<TrainingClass> {
  const locked = await lockedClass(context, id);
  const { system } = locked;
  classLifecycle.check(locked.training, command);
  if (command === 'confirm') await giveSeats(system, id);
  await classLifecycle.step(system, await system.get(TrainingClass, id), command);
  return context.get(TrainingClass, id);
}

export async function startClass(context: Context, { trainingClass: id }: TrainingClassInput): Promise<TrainingClass> {
  await start(await lockedClass(context, id));
  return context.get(TrainingClass, id);
}

/** Who has a seat takes part now; who has none will not get one any more. */
export async function start({ system, training: locked }: LockedClass): Promise<void> {
  classLifecycle.check(locked, 'start');
  // Nobody who is gone takes part: the seat goes to someone who waits.
  await giveSeats(system, locked.id);
  const training = await system.get(TrainingClass, locked.id);
  await classLifecycle.step(system, training, 'start');
  const places = await system.list(ClassPlace, { classId: training.id, status: { in: openPlaceStatuses } });
  const isSeated = ({ status }: ClassPlace) => status === 'ENROLLED';
  await placeLifecycle.stepAll(system, places.filter(isSeated), 'begin');
  const others = places.filter((place) => !isSeated(place));
  await placeLifecycle.stepAll(system, others, 'expire', () => ({ endedOn: system.today() }));
}

export async function cancelClass(
  context: Context,
  { trainingClass: id, reason: why }: TrainingClassReasonInput,
): Promise<TrainingClass> {
  context.reason = inputText('input.reason', why, 500);
  await cancel(await lockedClass(context, id), context.reason);
  return context.get(TrainingClass, id);
}

/** Releases everybody, together with the course that they took along with the class; one that was settled before credits nothing more. */
export async function cancel({ system, training }: LockedClass, reason: string): Promise<void> {
  await classLifecycle.step(system, training, 'cancel');
  const places = await system.list(ClassPlace, { classId: training.id, status: { in: openPlaceStatuses } });
  await placeLifecycle.stepAll(system, places, 'withdraw', () => ({ reason, endedOn: system.today() }));
  if (training.settledAt) await takeBack(system, training.id, await system.list(ClassPlace, { classId: training.id }));
  await leaveCourses(system, places);
  await emptySeats(system, training.id);
  const planned = await system.list(ClassSession, { classId: training.id, status: 'PLANNED' });
  await sessionLifecycle.stepAll(system, planned, 'cancel');
}
