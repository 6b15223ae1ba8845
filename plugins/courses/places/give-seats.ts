import type { Context } from 'qinxue/plugin';
import { TrainingClass } from '../classes/training-class.ts';
import { dropGone } from '../leaving/let-go.ts';
import { enrolmentsWith } from './class-course.ts';
import { ClassPlace } from './class-place.ts';
import { placeLifecycle } from './place-lifecycle.ts';
import { takeSeats, tellSeated } from './seats.ts';

/** Gives free seats to those who wait, the lowest number first, in the transaction that has freed them. Nobody who is gone waits. */
export async function giveSeats(system: Context, classId: string): Promise<void> {
  const takesPeople = { id: classId, status: { in: ['OPEN', 'CONFIRMED'] } } as const;
  if (!(await system.first(TrainingClass, takesPeople))) return;
  await dropGone(system, classId);
  const [training] = await system.list(TrainingClass, takesPeople);
  if (!training) return;
  const free = training.seats === null ? undefined : training.seats - training.taken;
  if (free !== undefined && free <= 0) return;
  const next = await system.list(
    ClassPlace,
    { classId, status: 'WAITLISTED' },
    { orderBy: [{ column: 'no', descending: false }], ...(free !== undefined && { limit: free }) },
  );
  if (!next.length) return;
  await takeSeats(system, classId, next.length);
  const enrolments = await enrolmentsWith(system, training, next);
  const seated = await placeLifecycle.stepAll(system, next, 'enrol', ({ memberId }) => ({
    enrolmentId: enrolments.get(memberId) ?? null,
  }));
  tellSeated(system, seated);
}
