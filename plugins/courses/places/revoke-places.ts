import type { Context } from 'qinxue/plugin';
import { Enrolment } from '../enrolments/enrolment.ts';
import { undoUnmet } from '../enrolments/settle.ts';
import { ClassPlace } from './class-place.ts';
import { placeLifecycle } from './place-lifecycle.ts';
import { releaseSeats } from './seats.ts';

/** After what a settled class has credited some people with was taken back: they have not completed it, nor what they completed by it. */
export async function revokePlaces(
  system: Context,
  classId: string,
  memberIds: readonly string[],
  reason: string,
): Promise<void> {
  const places = await system.list(ClassPlace, {
    classId,
    memberId: { in: [...memberIds] },
    status: { in: ['COMPLETED', 'FAILED'] },
  });
  await placeLifecycle.stepAll(system, places, 'revoke', () => ({ reason }));
  await releaseSeats(system, classId, places.length);
  const ids = places.flatMap(({ enrolmentId }) => enrolmentId ?? []);
  if (ids.length)
    await undoUnmet(system, await system.list(Enrolment, { id: { in: ids }, status: 'COMPLETED' }), classId);
}
