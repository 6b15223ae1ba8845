import type { Context, Sql } from 'qinxue/plugin';

/** The rows of a statement with the columns `id`, `numerator` and `denominator`. */
export async function counted(context: Context, statement: Sql) {
  const rows = await context.unguardedDatabase.query(statement);
  return new Map(
    rows.map((row) => [String(row.id), { numerator: Number(row.numerator), denominator: Number(row.denominator) }]),
  );
}
