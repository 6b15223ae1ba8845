import { type Context, type Metric, metric, type Period, type Sql, sql, text } from 'qinxue/plugin';
import { dividedByHeads, headcounts, treeOn, unitTree } from '../organisation/index.ts';
import { viewEntries } from './permissions.ts';

/** Who took part in the period, alone or in a team, with the unit and the day. */
const tookPart = ({ from, to }: Period): Sql => sql`
  SELECT p.memberId, p.unitId, e.registeredOn AS day FROM competitions_entry_member p JOIN competitions_entry e ON e.id = p.entryId
  WHERE e.status = 'CONFIRMED' AND e.registeredOn BETWEEN ${from} AND ${to}`;

/** A row for each person and award of the period. */
const honoured = ({ from, to }: Period): Sql => sql`
  SELECT p.memberId, p.unitId, a.awardedOn AS day FROM competitions_award a JOIN competitions_entry_member p ON p.entryId = a.entryId
  WHERE a.status = 'VALID' AND a.awardedOn BETWEEN ${from} AND ${to}`;

/**
 * A row for each person and event whose final result has a comparable score and was first published in the period; of a
 * final result that was corrected the version that counts.
 */
const compared = ({ from, to }: Period): Sql => sql`
  SELECT p.memberId, p.unitId, l.comparable, f.day FROM competitions_event_result r
  JOIN (SELECT eventId, MIN(publishedOn) AS day FROM competitions_event_result WHERE kind = 'FINAL' GROUP BY eventId) f
    ON f.eventId = r.eventId AND f.day BETWEEN ${from} AND ${to}
  JOIN competitions_event_result_line l ON l.resultId = r.id
  JOIN competitions_entry_member p ON p.entryId = l.entryId
  WHERE r.kind = 'FINAL' AND l.comparable IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM competitions_event_result n WHERE n.eventId = r.eventId AND n.no > r.no)`;

const SCORE = 10_000;

export const participationRate = metric({
  id: 'competitions.participation-rate',
  title: text('Share of people who take part in competitions', '竞赛参与率'),
  scale: 'basisPoints',
  reads: ['competitions_entry_member'],
  view: viewEntries,
  definition:
    'People with a confirmed entry made in the period, alone or in a team, in whichever unit they belonged to then, divided by all whose primary unit on its last day is the unit or one below it on that day; of these only those who are among them count.',
  measure: (context, unitIds, period) =>
    read(
      context,
      sql`SELECT c.ancestorId AS id, COUNT(*) AS denominator, COUNT(t.memberId) AS numerator
        FROM ${unitTree('c')}
        JOIN organisation_membership m ON m.unitId = c.descendantId AND ${treeOn('c', period.to, period.attribution)}
        LEFT JOIN (SELECT DISTINCT memberId FROM (${tookPart(period)}) every_one) t ON t.memberId = m.memberId
        WHERE c.ancestorId IN ${[...unitIds]} AND m.kind = 'PRIMARY'
          AND m.validFrom <= ${period.to} AND (m.validTo IS NULL OR m.validTo >= ${period.to})
        GROUP BY c.ancestorId`,
    ),
});

export const entries = metric({
  id: 'competitions.entries',
  title: text('Entries in competitions', '参赛人次'),
  scale: 'count',
  reads: ['competitions_entry_member'],
  view: viewEntries,
  definition:
    'Confirmed entries made in the period, each counted once for everyone who competes in it, in the unit that the person belonged to on the day, and in all units above it on that day.',
  measure: (context, unitIds, period) => read(context, countBelow(unitIds, tookPart(period), period), unitIds),
  measureMembers: (context, memberIds, period) => read(context, countOf(memberIds, tookPart(period)), memberIds),
});

export const awardsPerHead = metric({
  id: 'competitions.awards-per-head',
  title: text('Awards per head', '人均获奖数'),
  scale: 'hundredths',
  reads: ['competitions_award', 'competitions_entry_member'],
  view: viewEntries,
  definition:
    'Awards given in the period that still stand, each counted once for everyone who competed for it, in the unit that the person belonged to when entering, and in all units above it on the day of the award, divided by the average headcount: on each day, the people whose primary unit is the unit or one below it on that day. Of one person: the awards.',
  measure: async (context, unitIds, period) => {
    const awards = await read(context, countBelow(unitIds, honoured(period), period));
    const heads = await headcounts(context, unitIds, period);
    return new Map(
      [...heads].map(([id, headcount]) => [id, dividedByHeads(awards.get(id)?.numerator ?? 0, headcount)]),
    );
  },
  measureMembers: (context, memberIds, period) => read(context, countOf(memberIds, honoured(period)), memberIds),
});

export const meanComparable = metric({
  id: 'competitions.mean-comparable',
  title: text('Mean comparable score', '平均可比分'),
  scale: 'hundredths',
  reads: ['competitions_event_result_line', 'competitions_entry_member'],
  view: viewEntries,
  definition:
    'The mean of the comparable scores (700 is the middle of an event) in final results published in the period, of everyone who competed, in the unit that the person belonged to when entering, and in all units above it on the day of publication. Events of fewer than five have none. Of one person: the best.',
  measure: (context, unitIds, period) =>
    read(
      context,
      sql`SELECT c.ancestorId AS id, SUM(x.comparable) AS numerator, COUNT(*) * ${SCORE} AS denominator
        FROM ${unitTree('c')} JOIN (${compared(period)}) x ON x.unitId = c.descendantId
          AND ${treeOn('c', sql`x.day`, period.attribution)}
        WHERE c.ancestorId IN ${[...unitIds]} GROUP BY c.ancestorId`,
    ),
  measureMembers: (context, memberIds, period) =>
    read(
      context,
      sql`SELECT x.memberId AS id, MAX(x.comparable) AS numerator, ${SCORE} AS denominator
        FROM (${compared(period)}) x WHERE x.memberId IN ${[...memberIds]} GROUP BY x.memberId`,
    ),
});

export const metrics: readonly Metric[] = [participationRate, entries, awardsPerHead, meanComparable];

const countBelow = (unitIds: readonly string[], people: Sql, { attribution }: Period): Sql => sql`
  SELECT c.ancestorId AS id, COUNT(*) AS numerator, 1 AS denominator
  FROM ${unitTree('c')} JOIN (${people}) x ON x.unitId = c.descendantId AND ${treeOn('c', sql`x.day`, attribution)}
  WHERE c.ancestorId IN ${[...unitIds]} GROUP BY c.ancestorId`;

const countOf = (memberIds: readonly string[], people: Sql): Sql => sql`
  SELECT x.memberId AS id, COUNT(*) AS numerator, 1 AS denominator
  FROM (${people}) x WHERE x.memberId IN ${[...memberIds]} GROUP BY x.memberId`;

/** What is counted is 0 for `counted` ids without a row; of a mean there is nothing to say. */
async function read(context: Context, statement: Sql, counted: readonly string[] = []) {
  const rows = await context.unguardedDatabase.query(statement);
  return new Map([
    ...counted.map((id) => [id, { numerator: 0, denominator: 1 }] as const),
    ...rows.map(
      (row) => [String(row.id), { numerator: Number(row.numerator), denominator: Number(row.denominator) }] as const,
    ),
  ]);
}
