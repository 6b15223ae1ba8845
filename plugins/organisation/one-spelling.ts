import { badInput, type Context, type EntityClass, name, type Stored, sql } from 'qinxue/plugin';
import { tableOf } from '../../server/api/platform.ts';

/**
 * Refuses a new code that another row has in other letters, as a roster does: who reads `w1` beside `W1` takes them for
 * one, and would have two.
 * @throws BAD_INPUT
 */
export async function assertOneSpelling<Row extends Stored>(
  context: Context,
  entity: EntityClass<Row>,
  column: keyof Row & string,
  { argument, code }: { readonly argument: string; readonly code: string },
): Promise<void> {
  const [other] = await context.unguardedDatabase.query(
    sql`SELECT ${name(column)} AS code FROM ${name(tableOf(entity).name)}
      WHERE LOWER(${name(column)}) = ${code.toLowerCase()} AND ${name(column)} <> ${code} LIMIT 1`,
  );
  if (!other) return;
  throw badInput(argument, {
    en: `differs from "${other.code}" only in upper and lower case. Write it in the same way, or give another.`,
    zh: `与 “${other.code}” 仅大小写不同。请写成一样，或换一个。`,
  });
}
