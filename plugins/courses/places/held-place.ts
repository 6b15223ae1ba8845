import { type Context, notFound, nounOf, requireIn } from 'qinxue/plugin';
import { type HeldClass, holdClass } from '../classes/held-class.ts';
import { manageCourses } from '../permissions.ts';
import { coursesPlugin } from '../settings.ts';
import { ClassPlace } from './class-place.ts';

export interface HeldPlace {
  readonly held: HeldClass;
  readonly place: ClassPlace;
}

/**
 * A place, with its class held first: the two are always taken in this order, so that nobody waits in a ring.
 * @throws NOT_FOUND for hidden and absent places alike; FORBIDDEN for who neither manages the class nor `isAllowed`
 */
export async function heldPlace(
  context: Context,
  id: string,
  isAllowed: (place: ClassPlace) => boolean = () => false,
): Promise<HeldPlace> {
  const seen = await context.first(ClassPlace, { id });
  if (!seen) throw notFound(nounOf(ClassPlace), id);
  const held = await holdClass(context, seen.classId);
  if (isAllowed(seen)) coursesPlugin.requireWritable(context, held.training.unitId);
  else requireIn(context, manageCourses, held.training.unitId);
  return { held, place: await held.system.get(ClassPlace, id) };
}
