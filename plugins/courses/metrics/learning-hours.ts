import { type Context, metric, type Period, type Sql, sql, text } from 'qinxue/plugin';
import { countsOn, dividedByHeads, headcounts, measured, treeOn, unitTree } from '../../organisation/index.ts';
import { viewLearning } from '../permissions.ts';

/** The ledger counts in hundredths of an hour, the metric in hours: so each person weighs a hundred. */
const HUNDREDTHS = 100;

export const learningHoursPerHead = metric({
  id: 'courses.learning-hours',
  title: text('Learning hours per head', '人均学时'),
  measuredIn: 'hours',
  reads: ['courses_hours'],
  view: viewLearning,
  definition:
    'Hours that were credited for days in the period, reversals taken off, divided by the average headcount: on each day, the people whose primary unit is the unit or one below it on that day. Hours count in the unit that the person belonged to on their day, and in all units above it on that day. For one person: all their hours.',
  measure: (context, unitIds, period) =>
    hoursPerHead(
      context,
      unitIds,
      period,
      sql`SELECT c.ancestorId AS id, SUM(h.hours) AS hours FROM ${unitTree('c')}
        JOIN courses_hours h ON h.unitId = c.descendantId AND ${treeOn('c', sql`h.occurredOn`, period.attribution)}
        WHERE c.ancestorId IN ${[...unitIds]} AND h.occurredOn BETWEEN ${period.from} AND ${period.to}
        GROUP BY c.ancestorId`,
    ),
  measureMembers: (context, memberIds, period) => hoursOfMembers(context, memberIds, period, sql`1 = 1`),
});

export const leadersHours = metric({
  id: 'courses.leaders-hours',
  title: text("Leaders' learning hours per head", '领导干部人均学时'),
  measuredIn: 'hours',
  reads: ['courses_hours'],
  view: viewLearning,
  definition:
    'Hours that were credited to leaders for days in the period on which they led, reversals taken off, divided by the average number of leaders: on each day, the people whose primary membership is in the unit or below it on that day and says that they lead. For one person who leads on the last day: the hours of the days on which they led.',
  measure: (context, unitIds, period) =>
    hoursPerHead(
      context,
      unitIds,
      period,
      sql`SELECT c.ancestorId AS id, SUM(h.hours) AS hours FROM ${unitTree('c')}
        JOIN organisation_membership l ON l.unitId = c.descendantId AND l.kind = 'PRIMARY' AND l.leader = 1
        JOIN courses_hours h ON h.memberId = l.memberId AND ${ledOn(sql`h.occurredOn`)}
          AND ${treeOn('c', sql`h.occurredOn`, period.attribution)}
        WHERE c.ancestorId IN ${[...unitIds]} AND h.occurredOn BETWEEN ${period.from} AND ${period.to}
        GROUP BY c.ancestorId`,
      sql`m.leader = 1`,
    ),
  measureMembers: (context, memberIds, period) =>
    hoursOfMembers(
      context,
      memberIds,
      period,
      sql`m.leader = 1`,
      sql`EXISTS (SELECT 1 FROM organisation_membership l WHERE l.memberId = g.memberId AND l.kind = 'PRIMARY'
        AND l.leader = 1 AND ${ledOn(sql`g.occurredOn`)})`,
    ),
});

const ledOn = (day: Sql): Sql => sql`l.validFrom <= ${day} AND (l.validTo IS NULL OR l.validTo >= ${day})`;

/** Both parts by the tree of each day; `who` narrows the heads. */
async function hoursPerHead(context: Context, unitIds: readonly string[], period: Period, hours: Sql, who?: Sql) {
  const credited = new Map(
    (await context.unguardedDatabase.query(hours)).map((row) => [String(row.id), Number(row.hours)]),
  );
  const heads = await headcounts(context, unitIds, period, who);
  return new Map(
    [...heads].map(([id, headcount]) => [id, dividedByHeads(credited.get(id) ?? 0, headcount, HUNDREDTHS)]),
  );
}

const hoursByMember = (from: string, to: string, which: Sql): Sql => sql`
  SELECT g.memberId, SUM(g.hours) AS hours FROM courses_hours g
  WHERE g.occurredOn BETWEEN ${from} AND ${to} AND ${which} GROUP BY g.memberId`;

const hoursOfMembers = (
  context: Context,
  memberIds: readonly string[],
  { from, to }: Period,
  who: Sql,
  which: Sql = sql`1 = 1`,
) =>
  measured(
    context,
    sql`SELECT m.memberId AS id, ${HUNDREDTHS} AS denominator, COALESCE(MAX(h.hours), 0) AS numerator
      FROM organisation_membership m
      LEFT JOIN (${hoursByMember(from, to, which)}) h ON h.memberId = m.memberId
      WHERE m.memberId IN ${[...memberIds]} AND ${who} AND ${countsOn(to)}
      GROUP BY m.memberId`,
  );
