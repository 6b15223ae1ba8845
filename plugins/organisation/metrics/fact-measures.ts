import { type Context, type Measure, type Period, type Sql, sql } from 'qinxue/plugin';
import { treeOn, unitTree } from '../tree/tree-sql.ts';

/** Rows about people, each with `memberId`, the `unitId` of then and a day. */
export interface Facts {
  /** A table, or a statement in brackets that selects them; their alias is `f`. */
  readonly from: (period: Period) => Sql;
  readonly join?: Sql;
  /** The day by whose tree a fact counts: `f.occurredOn`. */
  readonly day: Sql;
  /** `… AS numerator, … AS denominator` over the facts of a unit or a person. */
  readonly select: (period: Period) => Sql;
  readonly where?: (period: Period) => Sql;
  /** Whether it is a count, 0 where there is no fact; of a share or a mean there is nothing to say then. */
  readonly isCount?: true;
}

/** The rows of a statement with the columns `id`, `numerator` and `denominator`, over 0 of the ids that are `counted`. */
export async function measured(context: Context, statement: Sql, counted: readonly string[] = []) {
  const rows = await context.unguardedDatabase.query(statement);
  return new Map([
    ...counted.map((id) => [id, { numerator: 0, denominator: 1 }] as const),
    ...rows.map(
      (row) => [String(row.id), { numerator: Number(row.numerator), denominator: Number(row.denominator) }] as const,
    ),
  ]);
}

/**
 * What a metric says of units and of people, from facts: a fact counts in the unit that the person belonged to then,
 * and in all units above it on its day.
 * @example metric({ …, ...factMeasures({ from: () => sql`courses_attendance`, day: sql`f.occurredOn`, select, where }) })
 */
export const factMeasures = ({ from, join = sql``, day, select, where, isCount }: Facts) => {
  const and = (period: Period) => (where ? sql`AND ${where(period)}` : sql``);
  const measure: Measure = (context, unitIds, period) =>
    measured(
      context,
      sql`SELECT c.ancestorId AS id, ${select(period)} FROM ${unitTree('c')}
        JOIN ${from(period)} f ON f.unitId = c.descendantId AND ${treeOn('c', day, period.attribution)} ${join}
        WHERE c.ancestorId IN ${[...unitIds]} ${and(period)} GROUP BY c.ancestorId`,
      isCount && unitIds,
    );
  const measureMembers: Measure = (context, memberIds, period) =>
    measured(
      context,
      sql`SELECT f.memberId AS id, ${select(period)} FROM ${from(period)} f ${join}
        WHERE f.memberId IN ${[...memberIds]} ${and(period)} GROUP BY f.memberId`,
      isCount && memberIds,
    );
  return { measure, measureMembers };
};
