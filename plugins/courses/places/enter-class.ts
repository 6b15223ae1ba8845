import { QinxueError, text } from 'qinxue/plugin';
import type { LockedClass } from '../classes/locked-class.ts';
import { assertTaking } from './request-place.ts';
import { seatsFor, takeSeats } from './seats.ts';

/** What somebody gets who comes in by a reason: a seat, a wait for one, or a seat in a class that has begun. */
export type Entering = 'SEAT' | 'WAIT' | 'TAKE_PART';

/** Classes that have begun and are not settled. */
export const hasBegun = ({ training: { status } }: LockedClass): boolean =>
  status === 'RUNNING' || status === 'FINISHED';

/** Takes the seat along. @throws NO_SEAT_LEFT in a class that has begun and is full; BAD_INPUT in one that takes nobody */
export async function seatFor(locked: LockedClass): Promise<Entering> {
  const { system, training } = locked;
  if (!hasBegun(locked)) {
    assertTaking(locked);
    const seated = seatsFor(training, 1);
    await takeSeats(system, training.id, seated);
    return seated ? 'SEAT' : 'WAIT';
  }
  if (training.seats !== null && training.taken >= training.seats)
    throw new QinxueError(
      'NO_SEAT_LEFT',
      text(
        'All seats are taken, and nobody waits for one in a class that has begun. Look for another class.',
        '名额已满，已开班的培训班不再候补。请选择其他培训班。',
      ),
      { seats: training.seats },
    );
  await takeSeats(system, training.id, 1);
  return 'TAKE_PART';
}
