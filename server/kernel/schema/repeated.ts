import { type GraphQLField, getNamedType, isListType, isNonNullType } from 'graphql';
import type { Context } from '../contract/context.ts';
import { refusedRow } from '../contract/lifecycle.ts';
import { graphqlName } from '../contract/names.ts';
import type { EntityClass } from '../data/entity-class.ts';
import { name, sql } from '../data/sql.ts';
import type { Stored } from '../data/stored.ts';

/**
 * The answer to a command that its row refuses because the same command of the same person has put it where it is: the
 * row. Whoever lost the answer and has no key learns so what was done. Undefined for every other refusal.
 */
export async function repeated(
  context: Context,
  field: GraphQLField<unknown, Context>,
  args: { readonly input?: object },
  error: unknown,
): Promise<Stored | undefined> {
  const row = refusedRow(error);
  if (!row || !answersOne(field, row) || !Object.values(args.input ?? {}).includes(row.id)) return undefined;
  if (!(await hasMoved(context, row, field.name))) return undefined;
  return context.first(row.constructor as unknown as EntityClass, { id: row.id });
}

/** Whether the last to change its status was this person, by this mutation, and to what it is. */
async function hasMoved(context: Context, { id, status }: { id: string; status: string }, action: string) {
  const entries = await context.unguardedDatabase.query(sql`
    SELECT actorId, action, ${name('after')} FROM kernel_audit_entry
    WHERE entityId = ${id} AND ${name('after')} LIKE ${'%"status":%'} ORDER BY seq DESC LIMIT 1`);
  const [last] = entries;
  if (!last || last.action !== action || last.actorId !== (context.viewer.memberId ?? null)) return false;
  return (JSON.parse(String(last.after)) as { status?: string }).status === status;
}

function answersOne({ type }: GraphQLField<unknown, Context>, row: Stored): boolean {
  const answer = isNonNullType(type) ? type.ofType : type;
  return !isListType(answer) && getNamedType(type).name === graphqlName(row.constructor);
}
