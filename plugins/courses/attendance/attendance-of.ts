import { type Context, groupBy, type Loader, loader } from 'qinxue/plugin';
import { ClassPlace } from '../places/class-place.ts';
import { ClassSession } from '../sessions/class-session.ts';
import { Attendance } from './attendance.ts';
import { type Attended, attended } from './attended.ts';

const MINUTE = 60_000;

/** What the holders of places attended of their classes, in two statements for however many. */
export async function attendanceOf(
  context: Context,
  places: readonly Pick<ClassPlace, 'id' | 'classId'>[],
): Promise<ReadonlyMap<string, Attended>> {
  // Whoever sees a place may know how much of the class was attended.
  const system = context.asSystem();
  const classIds = [...new Set(places.map(({ classId }) => classId))];
  const sessions = await system.list(ClassSession, { classId: { in: classIds }, status: { ne: 'CANCELLED' } });
  const marks = await system.list(Attendance, { placeId: { in: places.map(({ id }) => id) } });

  const sessionsOf = groupBy(sessions, ({ classId }) => classId);
  const marksOf = groupBy(marks, ({ placeId }) => placeId);
  const measured = new Map(
    classIds.map((id) => [
      id,
      (sessionsOf.get(id) ?? []).map(({ id, hours, startsAt, endsAt }) => ({
        id,
        hours,
        minutes: Math.round((endsAt.getTime() - startsAt.getTime()) / MINUTE),
      })),
    ]),
  );
  return new Map(places.map(({ id, classId }) => [id, attended(measured.get(classId) ?? [], marksOf.get(id) ?? [])]));
}

/** By the id of a place that the viewer sees. */
export const attendanceOfPlace: Loader<string, Attended | undefined> = loader(
  async (context, ids: readonly string[]) => {
    const found = await attendanceOf(context, await context.list(ClassPlace, { id: { in: ids } }));
    return ids.map((id) => found.get(id));
  },
);
