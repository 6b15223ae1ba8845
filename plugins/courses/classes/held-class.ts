import { type Context, notFound, nounOf } from 'qinxue/plugin';
import { lockedRow } from '../../organisation/index.ts';
import { requireManaging } from '../managing.ts';
import { TrainingClass } from './training-class.ts';

/**
 * A class that a command has to itself until the transaction ends: seats, waiting list, marks and results are
 * decided by one at a time. The rest is written by the system, because it concerns people of many units: whoever
 * gives up a seat gives it to someone whose place they may not write.
 */
export interface HeldClass {
  /** Of whoever gave the command. */
  readonly scope: Context;
  readonly system: Context;
  readonly training: TrainingClass;
}

/** @throws NOT_FOUND for hidden and absent classes alike, and what `require` throws for its unit */
export async function heldClass(
  scope: Context,
  id: string,
  require: (scope: Context, unitId: string) => void = requireManaging,
): Promise<HeldClass> {
  const seen = await scope.first(TrainingClass, { id });
  if (!seen) throw notFound(nounOf(TrainingClass), id);
  require(scope, seen.unitId);
  return holdClass(scope, id);
}

/** For commands that have checked elsewhere what the viewer may. */
export async function holdClass(scope: Context, id: string): Promise<HeldClass> {
  const system = scope.asSystem();
  return { scope, system, training: await lockedRow(system, TrainingClass, id) };
}
