import { badInput, type Context, text } from 'qinxue/plugin';
import { inputText } from '../../organisation/index.ts';
import { goneAmong } from '../leaving/gone.ts';
import { enrolmentsWith } from './class-course.ts';
import { ClassPlace } from './class-place.ts';
import type { ClassPlaceReasonInput } from './class-place-input.ts';
import { seatFor } from './enter-class.ts';
import { moveMarks } from './join-late.ts';
import { type LockedPlace, lockedPlace } from './locked-place.ts';
import { placeLifecycle } from './place-lifecycle.ts';
import { tellSeated } from './seats.ts';
import { openPlaceOf } from './take-places.ts';

/**
 * Undoes that a place came to its end: a seat if one is left, else a wait for one from when it was asked for. In a
 * class that runs, or was reopened, there has to be a seat.
 */
export async function restorePlace(
  context: Context,
  { classPlace: id, reason: why }: ClassPlaceReasonInput,
): Promise<ClassPlace> {
  context.reason = inputText('input.reason', why, 500);
  const restoring = await lockedPlace(context, id);
  placeLifecycle.check(restoring.place, 'restore');
  await assertFree(restoring);
  const { system, training } = restoring.locked;
  const { place } = restoring;
  const seat = await seatFor(restoring.locked);
  const restored = await placeLifecycle.step(system, place, 'restore', {
    reason: context.reason,
    decidedById: context.viewer.memberId ?? null,
    endedOn: null,
  });
  if (seat !== 'WAIT') {
    const enrolmentId = (await enrolmentsWith(system, training, [place])).get(place.memberId) ?? null;
    const seated = await placeLifecycle.step(system, restored, 'enrol', { enrolmentId });
    tellSeated(system, [seated]);
    if (seat === 'TAKE_PART') await moveMarks(system, await placeLifecycle.step(system, seated, 'begin'));
  }
  return context.get(ClassPlace, id);
}

async function assertFree({ locked: { system, training }, place: { memberId } }: LockedPlace): Promise<void> {
  if (await openPlaceOf(system, training.id, memberId))
    throw badInput(
      'input.classPlace',
      text('is an earlier one: the person has another place in the class.', '是较早的名额：此人在该班已有其他名额。'),
    );
  if ((await goneAmong(system, [memberId])).size)
    throw badInput('input.classPlace', text('is of someone who has left.', '属于已离开的人员。'));
}
