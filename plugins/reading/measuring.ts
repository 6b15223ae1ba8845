import { type Measure, name, type Period, type Scope, type Sql, sql } from 'qinxue/plugin';

/** Whose rows are counted: `id` is theirs, `from` leads to the rows as `r`. */
interface Owners {
  readonly id: Sql;
  readonly from: Sql;
}

/** Rows `(id, n)`, or `(id, n, d)` where something else than heads is divided by, of the owners that are asked for. */
export type Count = (owners: Owners, ids: string[], period: Period) => Sql;

const ofUnits = (table: string): Owners => ({
  id: sql`c.ancestorId`,
  from: sql`FROM organisation_unit_closure c JOIN ${name(table)} r ON r.unitId = c.descendantId`,
});
const ofMembers = (table: string): Owners => ({ id: sql`r.memberId`, from: sql`FROM ${name(table)} r` });

/** Of a unit divided by the people whose primary unit on the last day is there or below; of one person by 1. */
export const perHead = (table: string, count: Count): { measure: Measure; measureMembers: Measure } => ({
  measure: async (scope, ids, period) => {
    const counted = await rowsOf(scope, count(ofUnits(table), [...ids], period));
    const heads = await rowsOf(scope, headsOf([...ids], period));
    return new Map(ids.map((id) => [id, { numerator: counted.get(id)?.n ?? 0, denominator: heads.get(id)?.n ?? 0 }]));
  },
  measureMembers: async (scope, ids, period) => {
    const counted = await rowsOf(scope, count(ofMembers(table), [...ids], period));
    return new Map(ids.map((id) => [id, { numerator: counted.get(id)?.n ?? 0, denominator: 1 }]));
  },
});

/** What the rows themselves say of both. */
export const share = (table: string, count: Count): { measure: Measure; measureMembers: Measure } => {
  const measureOf =
    (owners: Owners): Measure =>
    async (scope, ids, period) => {
      const rows = await rowsOf(scope, count(owners, [...ids], period));
      return new Map(ids.map((id) => [id, { numerator: rows.get(id)?.n ?? 0, denominator: rows.get(id)?.d ?? 0 }]));
    };
  return { measure: measureOf(ofUnits(table)), measureMembers: measureOf(ofMembers(table)) };
};

/** People by the primary unit of the day, `who` narrowing them: `m` is the membership. */
export const headsOf = (unitIds: string[], { to }: Period, who: Sql = sql`1 = 1`): Sql => sql`
  SELECT c.ancestorId AS id, COUNT(DISTINCT m.memberId) AS n
  FROM organisation_unit_closure c JOIN organisation_membership m ON m.unitId = c.descendantId
  WHERE c.ancestorId IN ${unitIds} AND m.kind = 'PRIMARY' AND m.validFrom <= ${to}
    AND (m.validTo IS NULL OR m.validTo >= ${to}) AND ${who}
  GROUP BY c.ancestorId`;

export async function rowsOf(scope: Scope, statement: Sql): Promise<ReadonlyMap<string, { n: number; d: number }>> {
  const rows = await scope.db.query(statement);
  return new Map(rows.map((row) => [String(row.id), { n: Number(row.n), d: Number(row.d ?? 0) }]));
}
