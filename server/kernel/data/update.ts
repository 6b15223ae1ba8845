import { join, name, type Sql, sql } from './sql.ts';
import { boxed } from './value.ts';

/** New values of one row, to be written where it still has the version that was read. */
export interface RowChange {
  readonly id: string;
  readonly version: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** One statement for many rows, each with values of its own; what a row does not change, it keeps. */
export function updateSql(table: string, changes: readonly RowChange[], updatedAt: Date): Sql {
  const columns = [...new Set(changes.flatMap(({ values }) => Object.keys(values)))];
  const sets = columns.map((column) => {
    const given = changes.filter(({ values }) => column in values);
    return sql`${name(column)} = ${valueSql(column, given, given.length === changes.length)}`;
  });
  const [first] = changes;
  const versions = changes.every(({ version }) => version === first?.version)
    ? sql`${first?.version}`
    : cases(changes.map(({ id, version }) => sql`WHEN ${id} THEN ${version}`));
  return sql`UPDATE ${name(table)} SET ${join(
    [...sets, sql`updatedAt = ${updatedAt}`, sql`version = version + 1`],
    ', ',
  )} WHERE id IN ${changes.map(({ id }) => id)} AND version = ${versions}`;
}

/** Many rows often change alike: a date that ends them all is then one value. */
function valueSql(column: string, given: readonly RowChange[], isAll: boolean): Sql {
  const values = given.map((change) => boxed(change.values[column]));
  if (isAll && values.every((value) => value === values[0])) return sql`${values[0]}`;
  return cases(
    given.map(({ id }, i) => sql`WHEN ${id} THEN ${values[i]}`),
    sql` ELSE ${name(column)}`,
  );
}

const cases = (whens: readonly Sql[], otherwise: Sql = sql``) => sql`CASE id ${join(whens, ' ')}${otherwise} END`;
