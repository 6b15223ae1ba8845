import { type Context, conflict, nounOf, QinxueError, sql, text } from 'qinxue/plugin';
import { TrainingClass } from '../classes/training-class.ts';
import { classSeatTaken } from '../events.ts';
import type { ClassPlace } from './class-place.ts';

/** How many of so many people get a seat; the others wait. @throws NO_SEAT_LEFT where they cannot */
export function seatsFor({ seats, taken, waitlist }: TrainingClass, people: number): number {
  const free = seats === null ? people : Math.max(0, Math.min(people, seats - taken));
  if (free < people && !waitlist)
    throw new QinxueError(
      'NO_SEAT_LEFT',
      text(
        'All seats are taken, and nobody can wait for one. Look for another class.',
        '名额已满且不设候补。请选择其他培训班。',
      ),
      {
        seats,
      },
    );
  return free;
}

/** The statement that keeps a class from being oversold, whatever was read before; new places take numbers along. */
export async function takeSeats(context: Context, classId: string, seated: number, numbers = 0): Promise<void> {
  const done = await context.unguardedDatabase.execute(sql`
    UPDATE courses_class SET taken = taken + ${seated}, lastNo = lastNo + ${numbers}
    WHERE id = ${classId} AND (${seated} = 0 OR seats IS NULL OR taken + ${seated} <= seats)`);
  if (!done) throw conflict(nounOf(TrainingClass));
}

export async function releaseSeats(context: Context, classId: string, seated: number): Promise<void> {
  await context.unguardedDatabase.execute(
    sql`UPDATE courses_class SET taken = taken - ${seated} WHERE id = ${classId}`,
  );
}

export async function emptySeats(context: Context, classId: string): Promise<void> {
  await context.unguardedDatabase.execute(sql`UPDATE courses_class SET taken = 0 WHERE id = ${classId}`);
}

export function tellSeated(context: Context, places: readonly ClassPlace[]): void {
  for (const { id, classId, memberId, unitId } of places)
    context.emit(classSeatTaken, { classPlaceId: id, classId, memberId }, unitId);
}
