import { conflict } from '../base/errors.ts';
import type { Context } from '../contract/context.ts';
import type { Permission } from '../contract/permission.ts';
import type { EntityClass } from '../data/entity-class.ts';
import type { Stored } from '../data/stored.ts';
import { lockedRow } from './locked-row.ts';
import { nounOf } from './noun.ts';

/**
 * What someone does by a permission in a unit, with the plugin whose permission it is.
 * @throws FORBIDDEN without the permission there; PLUGIN_NOT_ENABLED, PLUGIN_SUSPENDED where nothing of it may be changed
 * @example assertMayIn(context, manageCourses, unit.id)
 */
export function assertMayIn(context: Context, permission: Permission, unitId: string): void {
  context.assertCan(permission, unitId);
  // A permission begins with the id of its plugin.
  context.assertWritable(permission.id.split('.')[0] as string, unitId);
}

/**
 * A row that a command is about to change, for someone who may: others who want to wait until this transaction ends.
 * `version`, where the input has one, is the version that was read.
 * @throws NOT_FOUND for hidden and absent rows alike, what `assertMayIn` throws in the row's unit, CONFLICT where the row
 * was changed after it was read
 * @example const course = await lockManaged(context, Course, input.course, manageCourses, input.version)
 */
export async function lockManaged<E extends Stored & { readonly unitId: string }>(
  context: Context,
  entity: EntityClass<E>,
  id: string,
  permission: Permission,
  version?: number,
): Promise<E> {
  const row = await lockedRow(context, entity, id);
  assertMayIn(context, permission, row.unitId);
  assertVersion(entity, row, version);
  return row;
}

/** @throws CONFLICT where the row was changed after that version of it was read */
export function assertVersion<E extends Stored>(entity: EntityClass<E>, row: Pick<E, 'version'>, read?: number): void {
  if (read !== undefined && row.version !== read) throw conflict(nounOf(entity));
}
