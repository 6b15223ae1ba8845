import { notFound } from '../base/errors.ts';
import type { Context } from '../contract/context.ts';
import type { EntityClass } from '../data/entity-class.ts';
import { own, selectSql } from '../data/select.ts';
import { and, name, raw, sql } from '../data/sql.ts';
import type { Stored } from '../data/stored.ts';
import { tableOf } from '../data/table.ts';
import { inside } from './inside.ts';
import { nounOf } from './noun.ts';

/**
 * The row, with all others who want it so waiting until this transaction ends: rules over the rows that
 * hang on it (one primary unit a day, one chair a day) are then decided by one at a time.
 * @throws NOT_FOUND for hidden and absent rows alike.
 */
export async function lockedRow<E extends Stored>(context: Context, entity: EntityClass<E>, id: string): Promise<E> {
  const table = tableOf(entity);
  // Not by `get`: what this context has read before may be older than the lock.
  const where = and(context.visible(entity as EntityClass), sql`${own('id')} = ${id}`);
  const [, found] = await inside(context).batch([lock(entity, id), selectSql(table as never, { where })]);
  if (!found?.[0]) throw notFound(nounOf(entity), id);
  return table.toRow(found[0]);
}

/**
 * The row as it stays until this transaction ends: any number may rely on it at once, and whoever wants to change it
 * waits for them all. For what is done as long as something above it stands where it does.
 * @throws NOT_FOUND for hidden and absent rows alike.
 */
export async function standingRow<E extends Stored>(context: Context, entity: EntityClass<E>, id: string): Promise<E> {
  const table = tableOf(entity);
  const where = and(context.visible(entity as EntityClass), sql`${own('id')} = ${id}`);
  const share = raw(inside(context).kernel.database.dialect === 'mysql' ? ' LOCK IN SHARE MODE' : '');
  const [found] = await context.unguardedDatabase.values(sql`${selectSql(table as never, { where })}${share}`);
  if (!found) throw notFound(nounOf(entity), id);
  return table.toRow(found);
}

/** An update that changes nothing is a lock in both dialects; `FOR UPDATE` is one in MySQL only. */
export async function lockRow<E extends Stored>(context: Context, entity: EntityClass<E>, id: string): Promise<void> {
  await context.unguardedDatabase.execute(lock(entity, id));
}

const lock = <E extends Stored>(entity: EntityClass<E>, id: string) =>
  sql`UPDATE ${name(tableOf(entity).name)} SET version = version WHERE id = ${id}`;
