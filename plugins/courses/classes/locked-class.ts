import { assertMayIn, type Context, lockedRow, notFound, nounOf, type Permission } from 'qinxue/plugin';
import { manageCourses } from '../permissions.ts';
import { TrainingClass } from './training-class.ts';

/**
 * A class that a command has to itself until the transaction ends: seats, waiting list, marks and results are
 * decided by one at a time. The rest is written by the system, because it concerns people of many units: whoever
 * gives up a seat gives it to someone whose place they may not write.
 */
export interface LockedClass {
  /** Of whoever gave the command. */
  readonly context: Context;
  readonly system: Context;
  readonly training: TrainingClass;
}

/** @throws NOT_FOUND for hidden and absent classes alike, and what `require` throws for its unit */
export async function lockedClass(
  context: Context,
  id: string,
  require: Permission | ((context: Context) => void) = manageCourses,
): Promise<LockedClass> {
  const seen = await context.first(TrainingClass, { id });
  if (!seen) throw notFound(nounOf(TrainingClass), id);
  if (typeof require === 'function') require(context);
  else assertMayIn(context, require, seen.unitId);
  return lockClass(context, id);
}

/** For commands that have checked elsewhere what the viewer may. */
export async function lockClass(context: Context, id: string): Promise<LockedClass> {
  const system = context.asSystem();
  return { context, system, training: await lockedRow(system, TrainingClass, id) };
}
