import { type Metric, metric, type Period, type Sql, sql, text } from 'qinxue/plugin';
import { dividedByHeads, factMeasures, headcounts, measured, people } from '../organisation/index.ts';
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

/** A row each is one. */
const counts = (rows: (period: Period) => Sql) =>
  factMeasures({
    from: (period) => sql`(${rows(period)})`,
    day: sql`f.day`,
    select: () => sql`COUNT(*) AS numerator, 1 AS denominator`,
    isCount: true,
  });

export const participationRate = metric({
  id: 'competitions.participation-rate',
  title: text('Share of people who take part in competitions', '竞赛参与率'),
  measuredIn: 'percent',
  reads: ['competitions_entry_member'],
  view: viewEntries,
  definition:
    'People with a confirmed entry made in the period, alone or in a team, in whichever unit they belonged to then, divided by all whose primary unit on its last day is the unit or one below it on that day; of these only those who are among them count.',
  measure: (context, unitIds, period) =>
    measured(
      context,
      sql`SELECT p.ancestorId AS id, COUNT(*) AS denominator, COUNT(t.memberId) AS numerator
        FROM ${people.of(unitIds, { on: period.to, status: 'EVER', attribution: period.attribution })} p
        LEFT JOIN (SELECT DISTINCT memberId FROM (${tookPart(period)}) every_one) t ON t.memberId = p.memberId
        GROUP BY p.ancestorId`,
    ),
});

export const entries = metric({
  id: 'competitions.entries',
  title: text('Entries in competitions', '参赛人次'),
  measuredIn: 'count',
  reads: ['competitions_entry_member'],
  view: viewEntries,
  definition:
    'Confirmed entries made in the period, each counted once for everyone who competes in it, in the unit that the person belonged to on the day, and in all units above it on that day.',
  ...counts(tookPart),
});

export const awardsPerHead = metric({
  id: 'competitions.awards-per-head',
  title: text('Awards per head', '人均获奖数'),
  measuredIn: 'number',
  reads: ['competitions_award', 'competitions_entry_member'],
  view: viewEntries,
  definition:
    'Awards given in the period that still stand, each counted once for everyone who competed for it, in the unit that the person belonged to when entering, and in all units above it on the day of the award, divided by the average headcount: on each day, the people whose primary unit is the unit or one below it on that day. Of one person: the awards.',
  measure: async (context, unitIds, period) => {
    const awards = await counts(honoured).measure(context, unitIds, period);
    const heads = await headcounts(context, unitIds, period);
    return new Map(
      [...heads].map(([id, headcount]) => [id, dividedByHeads(awards.get(id)?.numerator ?? 0, headcount)]),
    );
  },
  measureMembers: counts(honoured).measureMembers,
});

export const meanComparable = metric({
  id: 'competitions.mean-comparable',
  title: text('Mean comparable score', '平均可比分'),
  measuredIn: 'score',
  reads: ['competitions_event_result_line', 'competitions_entry_member'],
  view: viewEntries,
  definition:
    'The mean of the comparable scores (700 is the middle of an event) in final results published in the period, of everyone who competed, in the unit that the person belonged to when entering, and in all units above it on the day of publication. Events of fewer than five have none. Of one person: the best.',
  measure: factMeasures({
    from: (period) => sql`(${compared(period)})`,
    day: sql`f.day`,
    select: () => sql`SUM(f.comparable) AS numerator, COUNT(*) * ${SCORE} AS denominator`,
  }).measure,
  measureMembers: (context, memberIds, period) =>
    measured(
      context,
      sql`SELECT x.memberId AS id, MAX(x.comparable) AS numerator, ${SCORE} AS denominator
        FROM (${compared(period)}) x WHERE x.memberId IN ${[...memberIds]} GROUP BY x.memberId`,
    ),
});

export const metrics: readonly Metric[] = [participationRate, entries, awardsPerHead, meanComparable];
