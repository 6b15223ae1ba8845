import { type Attribution, name, type Sql, sql } from 'qinxue/plugin';

/**
 * How the tree is asked in SQL. Its rows – every unit with itself and with each unit above it – are dated as
 * memberships are: a move ends some and begins others. Those without an end are the tree of today; a unit that is
 * closed stays in its place, so that those above go on seeing it.
 */

/** The table of the tree, to join: `ancestorId`, `descendantId`, `depth`. Always with `treeOn` or `treeToday`. */
export const unitTree = (alias: string): Sql => sql`organisation_unit_closure ${name(alias)}`;

/**
 * The rows that hold on a day: a text `YYYY-MM-DD`, or a column that has the day of each fact.
 * @example sql`FROM ${unitTree('c')} JOIN courses_hours h ON h.unitId = c.descendantId AND ${treeOn('c', sql`h.occurredOn`)}`
 */
export function treeOn(alias: string, day: string | Sql, attribution: Attribution = 'AT_TIME'): Sql {
  if (attribution === 'CURRENT') return treeToday(alias);
  return sql`${name(alias, 'validFrom')} <= ${day}
    AND (${name(alias, 'validTo')} IS NULL OR ${name(alias, 'validTo')} >= ${day})`;
}

/** The rows of the tree as it is: what access is decided by. */
export const treeToday = (alias: string): Sql => sql`${name(alias, 'validTo')} IS NULL`;

/**
 * The ids of these units and of all below them, today or on a day, for \`IN\`.
 * @example sql`unitId IN ${below([unitId])}`
 */
export const below = (unitIds: readonly string[], day?: string): Sql =>
  day === undefined
    ? sql`(SELECT descendantId FROM organisation_unit_closure WHERE ancestorId IN ${[...unitIds]} AND validTo IS NULL)`
    : sql`(SELECT descendantId FROM organisation_unit_closure WHERE ancestorId IN ${[...unitIds]}
        AND validFrom <= ${day} AND (validTo IS NULL OR validTo >= ${day}))`;
