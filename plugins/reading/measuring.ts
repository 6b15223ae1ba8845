import { type Context, type Measure, name, type Period, type Sql, sql } from 'qinxue/plugin';
import { dividedByHeads, headcounts, people, treeOn, unitTree } from '../organisation/index.ts';

/** Whose rows are counted: `id` is theirs, `from` leads to the rows as `r`, `on` puts them where they were on a day. */
interface Owners {
  readonly id: Sql;
  readonly from: Sql;
  readonly on: (day: Sql) => Sql;
}

/** Rows `(id, n)`, or `(id, n, d)` where something else than heads is divided by, of the owners that are asked for. */
export type Count = (owners: Owners, ids: string[], period: Period) => Sql;

const ofUnits = (table: string, { attribution }: Period): Owners => ({
  id: sql`c.ancestorId`,
  from: sql`FROM ${unitTree('c')} JOIN ${name(table)} r ON r.unitId = c.descendantId`,
  on: (day) => treeOn('c', day, attribution),
});
const ofMembers = (table: string): Owners => ({
  id: sql`r.memberId`,
  from: sql`FROM ${name(table)} r`,
  on: () => sql`1 = 1`,
});

/** Of a unit divided by the average number of people there and below; of one person by 1. */
export const perHead = (table: string, count: Count): { measure: Measure; measureMembers: Measure } => ({
  measure: async (context, ids, period) => {
    const counted = await rowsOf(context, count(ofUnits(table, period), [...ids], period));
    const heads = await headcounts(context, ids, period);
    return new Map([...heads].map(([id, headcount]) => [id, dividedByHeads(counted.get(id)?.n ?? 0, headcount)]));
  },
  measureMembers: async (context, ids, period) => {
    const counted = await rowsOf(context, count(ofMembers(table), [...ids], period));
    return new Map(ids.map((id) => [id, { numerator: counted.get(id)?.n ?? 0, denominator: 1 }]));
  },
});

/** What the rows themselves say of both. */
export const share = (table: string, count: Count): { measure: Measure; measureMembers: Measure } => {
  const measureOf =
    (owners: (table: string, period: Period) => Owners): Measure =>
    async (context, ids, period) => {
      const rows = await rowsOf(context, count(owners(table, period), [...ids], period));
      return new Map(ids.map((id) => [id, { numerator: rows.get(id)?.n ?? 0, denominator: rows.get(id)?.d ?? 0 }]));
    };
  return { measure: measureOf(ofUnits), measureMembers: measureOf(ofMembers) };
};

/** People by the primary unit of the day, `who` narrowing them: `m` has the `memberId`. */
export const headsOf = (unitIds: string[], { to, attribution }: Period, who: Sql = sql`1 = 1`): Sql => sql`
  SELECT m.ancestorId AS id, COUNT(DISTINCT m.memberId) AS n
  FROM ${people.of(unitIds, { on: to, status: 'EVER', attribution })} m WHERE ${who} GROUP BY m.ancestorId`;

export async function rowsOf(context: Context, statement: Sql): Promise<ReadonlyMap<string, { n: number; d: number }>> {
  const rows = await context.unguardedDatabase.query(statement);
  return new Map(rows.map((row) => [String(row.id), { n: Number(row.n), d: Number(row.d ?? 0) }]));
}
