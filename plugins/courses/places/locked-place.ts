import { assertMayIn, type Context, notFound, nounOf } from 'qinxue/plugin';
import { type LockedClass, lockClass } from '../classes/locked-class.ts';
import { manageCourses } from '../permissions.ts';
import { coursesPlugin } from '../settings.ts';
import { ClassPlace } from './class-place.ts';

export interface LockedPlace {
  readonly locked: LockedClass;
  readonly place: ClassPlace;
}

/**
 * A place, with its class held first: the two are always taken in this order, so that nobody waits in a ring.
 * @throws NOT_FOUND for hidden and absent places alike; FORBIDDEN for who neither manages the class nor `isAllowed`
 */
export async function lockedPlace(
  context: Context,
  id: string,
  isAllowed: (place: ClassPlace) => boolean = () => false,
): Promise<LockedPlace> {
  const seen = await context.first(ClassPlace, { id });
  if (!seen) throw notFound(nounOf(ClassPlace), id);
  const locked = await lockClass(context, seen.classId);
  if (isAllowed(seen)) coursesPlugin.assertWritable(context, locked.training.unitId);
  else assertMayIn(context, manageCourses, locked.training.unitId);
  return { locked, place: await locked.system.get(ClassPlace, id) };
}
