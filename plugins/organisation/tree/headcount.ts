import { type Context, type Period, type Sql, sql } from 'qinxue/plugin';
import { treeToday, unitTree } from './tree-sql.ts';

/** So many people on average: the days of all of them, divided by the days of the period. */
export interface Headcount {
  readonly personDays: number;
  readonly days: number;
}

const DAY_MS = 86_400_000;
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** How many days a period has, both ends included. */
export const daysOf = ({ from, to }: Period): number => dayNumber(to) - dayNumber(from) + 1;

/**
 * The average number of people of units and of all below them: each day counts those whose primary membership of the
 * day is in a unit that hangs there on that day. `who` narrows the memberships `m`. One statement.
 */
export async function headcounts(
  context: Context,
  unitIds: readonly string[],
  period: Period,
  who: Sql = sql`1 = 1`,
): Promise<ReadonlyMap<string, Headcount>> {
  const { from, to, attribution } = period;
  const isCurrent = attribution === 'CURRENT';
  const begins = latest([sql`m.validFrom`, ...(isCurrent ? [] : [sql`c.validFrom`])], from);
  const ends = earliest([sql`m.validTo`, ...(isCurrent ? [] : [sql`c.validTo`])], to);
  // Most people are there the whole time: their days are one row for each unit.
  const rows = await context.unguardedDatabase.query(sql`
    SELECT x.id, x.begins, x.ends, COUNT(*) AS people FROM (
      SELECT c.ancestorId AS id, ${begins} AS begins, ${ends} AS ends
      FROM ${unitTree('c')} JOIN organisation_membership m ON m.unitId = c.descendantId
      WHERE c.ancestorId IN ${[...unitIds]} AND m.kind = 'PRIMARY' AND ${who}
        AND m.validFrom <= ${to} AND (m.validTo IS NULL OR m.validTo >= ${from})
        AND ${isCurrent ? treeToday('c') : sql`c.validFrom <= ${to} AND (c.validTo IS NULL OR c.validTo >= ${from})`}) x
    WHERE x.begins <= x.ends GROUP BY x.id, x.begins, x.ends`);
  const days = daysOf(period);
  const found = new Map(unitIds.map((id) => [id, 0]));
  for (const { id, begins: first, ends: last, people } of rows) {
    const each = daysOf({ from: String(first), to: String(last) });
    found.set(String(id), (found.get(String(id)) ?? 0) + Number(people) * each);
  }
  return new Map([...found].map(([id, personDays]) => [id, { personDays, days }]));
}

/** MAX of several values is written in no way that both dialects take. */
const latest = (columns: readonly Sql[], day: string): Sql =>
  columns.reduce((so, column) => sql`CASE WHEN ${column} > ${so} THEN ${column} ELSE ${so} END`, sql`${day}`);

const earliest = (columns: readonly Sql[], day: string): Sql =>
  columns.reduce((so, column) => sql`CASE WHEN ${column} < ${so} THEN ${column} ELSE ${so} END`, sql`${day}`);

/**
 * A sum per head as two whole numbers: `n` divided by `weight` times the average headcount. In lowest terms of the
 * days: where nobody came or went, it is divided by the people themselves.
 */
export function dividedByHeads(n: number, { personDays, days }: Headcount, weight = 1) {
  const common = gcd(personDays, days);
  return { numerator: (n * days) / common, denominator: (weight * personDays) / common };
}

const gcd = (a: number, b: number): number => (b === 0 ? a || 1 : gcd(b, a % b));
