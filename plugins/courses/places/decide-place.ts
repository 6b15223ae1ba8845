import type { Context } from 'qinxue/plugin';
import { inputText } from '../../organisation/index.ts';
import { enrolmentsWith } from './class-course.ts';
import { ClassPlace } from './class-place.ts';
import type { ClassPlaceInput, ClassPlaceReasonInput } from './class-place-input.ts';
import { lockedPlace } from './locked-place.ts';
import { placeLifecycle } from './place-lifecycle.ts';
import { assertTaking } from './request-place.ts';
import { seatsFor, takeSeats, tellSeated } from './seats.ts';

/** Approves what someone asked for, and gives them a seat, or lets them wait for one from when they asked. */
export async function approvePlace(context: Context, { classPlace: id }: ClassPlaceInput): Promise<ClassPlace> {
  const { locked, place } = await lockedPlace(context, id);
  const { system, training } = locked;
  placeLifecycle.check(place, 'approve');
  assertTaking(locked);
  const seated = seatsFor(training, 1);
  await takeSeats(system, training.id, seated);
  const approved = await placeLifecycle.step(system, place, 'approve', {
    decidedById: context.viewer.memberId ?? null,
  });
  if (seated) {
    const enrolmentId = (await enrolmentsWith(system, training, [place])).get(place.memberId) ?? null;
    tellSeated(system, [await placeLifecycle.step(system, approved, 'enrol', { enrolmentId })]);
  } else await placeLifecycle.step(system, approved, 'wait');
  return context.get(ClassPlace, id);
}

export async function rejectPlace(
  context: Context,
  { classPlace: id, reason: why }: ClassPlaceReasonInput,
): Promise<ClassPlace> {
  const reason = inputText('input.reason', why, 500);
  const { locked, place } = await lockedPlace(context, id);
  const decision = { reason, decidedById: context.viewer.memberId ?? null, endedOn: context.today() };
  await placeLifecycle.step(locked.system, place, 'reject', decision);
  return context.get(ClassPlace, id);
}
