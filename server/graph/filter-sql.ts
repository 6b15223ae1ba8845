import { and, name, or, type Sql, sql } from '../data/sql.ts';
import { type EntityClass, type Table, tableOf } from '../data/table.ts';
import { columnTestSql, type Test } from '../data/where.ts';
import { badInput } from '../errors.ts';
import type { RowOf } from '../plugin/access.ts';
import { linksOf } from '../plugin/link.ts';

const DEEPEST = 6;

type Filter = Readonly<Record<string, unknown>>;
/** The predicate of the rows of an entity that the viewer sees. */
type Visible = (entity: EntityClass, row: RowOf) => Sql;

/**
 * A filter as SQL. A test on a linked row holds only where that row is visible to the viewer, so that
 * filtering tells nothing that reading would not.
 */
export function filterSql(table: Table, filter: object, row: RowOf, visible: Visible, depth = 1): Sql {
  if (depth > DEEPEST) throw badInput('filter', `nests deeper than ${DEEPEST} levels.`);
  const links = linksOf(table.entity);
  const below = (part: unknown) => filterSql(table, part as object, row, visible, depth + 1);
  const parts = Object.entries(filter as Filter)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => {
      if (key === 'and') return and(...(value as unknown[]).map(below));
      if (key === 'or') return or(...(value as unknown[]).map(below));
      // Whatever does not fit: a comparison with no value is false here, not unknown.
      if (key === 'not') return sql`(${below(value)}) IS NOT TRUE`;
      const link = links.get(key);
      if (link?.kind !== 'one') return columnTestSql(table.column(key), value as Test<unknown>, row);
      const target = tableOf(link.to());
      const alias = `f${depth}_${key}`;
      const inner: RowOf = (column) => name(alias, column);
      const fits = filterSql(target, value as object, inner, visible, depth + 1);
      return sql`EXISTS (SELECT 1 FROM ${name(target.name)} ${name(alias)} WHERE ${inner('id')} = ${row(link.column)} AND ${visible(target.entity, inner)} AND (${fits}))`;
    });
  return and(...parts);
}
