import { type Metric, metric, type Period, sql, text } from 'qinxue/plugin';
import { headsOf, perHead, rowsOf, share } from './measuring.ts';
import { viewReading } from './permissions.ts';

export const booksPerHead = metric({
  id: 'reading.books-per-head',
  title: text('Books read per head', '人均阅读册数'),
  measuredIn: 'number',
  reads: ['reading_read_through'],
  view: viewReading,
  definition:
    'Books finished in the period that have reached evidence level 1 (an approved note) or more, each once for a person, divided by the average headcount: on each day, the people whose primary unit is the unit or one below it on that day. A book counts in the unit that the person belonged to when taking it up, and in all units above it on the day of finishing. For one person: the books themselves.',
  ...perHead(
    'reading_read_through',
    ({ id, from, on }, ids, period) => sql`
      SELECT x.id, COUNT(*) AS n FROM (
        SELECT DISTINCT ${id} AS id, r.memberId, r.workId ${from}
        WHERE ${id} IN ${ids} AND ${on(sql`r.finishedOn`)}
          AND r.evidenceReached >= 1 AND r.finishedOn BETWEEN ${period.from} AND ${period.to}) x
      GROUP BY x.id`,
  ),
});

export const minutesPerHead = metric({
  id: 'reading.minutes-per-head',
  title: text('Minutes read per head', '人均阅读分钟数'),
  measuredIn: 'number',
  reads: ['reading_read_through', 'reading_progress'],
  view: viewReading,
  definition:
    'Minutes that readers recorded in the period, corrections taken off: evidence level 0, declared. Divided by the average headcount: on each day, the people whose primary unit is the unit or one below it on that day. They count in the unit that the person belonged to when taking the book up, and in all units above it on their day. For one person: the minutes themselves.',
  ...perHead(
    'reading_read_through',
    ({ id, from, on }, ids, period) => sql`
      SELECT ${id} AS id, SUM(p.minutes) AS n ${from} JOIN reading_progress p ON p.readThroughId = r.id
      WHERE ${id} IN ${ids} AND ${on(sql`p.loggedOn`)} AND p.loggedOn BETWEEN ${period.from} AND ${period.to}
      GROUP BY ${id}`,
  ),
});

export const notesPerHead = metric({
  id: 'reading.notes-per-head',
  title: text('Approved notes per head', '人均读书笔记篇数'),
  measuredIn: 'number',
  reads: ['reading_note'],
  view: viewReading,
  definition:
    'Notes approved in the period (evidence level 1), divided by the average headcount: on each day, the people whose primary unit is the unit or one below it on that day. A note counts in the unit that its author belonged to when beginning it, and in all units above it on the day of approval. For one person: the notes themselves. Private notes are never approved and never counted.',
  ...perHead(
    'reading_note',
    ({ id, from, on }, ids, period) => sql`
      SELECT ${id} AS id, COUNT(*) AS n ${from}
      WHERE ${id} IN ${ids} AND ${on(sql`r.approvedOn`)} AND r.status IN ('APPROVED', 'FEATURED')
        AND r.approvedOn BETWEEN ${period.from} AND ${period.to}
      GROUP BY ${id}`,
  ),
});

export const verifiedShare = metric({
  id: 'reading.verified-share',
  title: text('Share of readings verified', '阅读核实率'),
  measuredIn: 'percent',
  reads: ['reading_read_through'],
  view: viewReading,
  definition:
    'Readings finished in the period that a reviewer has verified (evidence level 3), divided by all that were finished in it, doubted ones among them. A reading counts in the unit that the person belonged to when taking the book up, and in all units above it on the day of finishing.',
  ...share(
    'reading_read_through',
    ({ id, from, on }, ids, period) => sql`
      SELECT ${id} AS id, COUNT(*) AS d, SUM(CASE WHEN r.status = 'VERIFIED' THEN 1 ELSE 0 END) AS n ${from}
      WHERE ${id} IN ${ids} AND ${on(sql`r.finishedOn`)} AND r.finishedOn BETWEEN ${period.from} AND ${period.to}
      GROUP BY ${id}`,
  ),
});

/** A plan was followed on some day of the period, and not given up by its last. */
const isFollowed = ({ from, to }: Period) => sql`p.approvedOn <= ${to} AND (p.endedOn IS NULL OR p.endedOn >= ${from})
  AND NOT (p.status = 'ABANDONED' AND p.endedOn <= ${to})`;

export const activePlansShare = metric({
  id: 'reading.active-plans-share',
  title: text('Share of people with an active plan of self-study', '自学计划执行率'),
  measuredIn: 'percent',
  reads: ['reading_plan'],
  view: viewReading,
  definition:
    'People who followed an approved plan of self-study on some day of the period and had not given it up by its last day, divided by all whose primary unit on its last day is the unit or one below it on that day. For one person: 1 or 0.',
  measure: async (context, ids, period) => {
    const heads = await rowsOf(context, headsOf([...ids], period));
    const following = sql`EXISTS (SELECT 1 FROM reading_plan p WHERE p.memberId = m.memberId AND ${isFollowed(period)})`;
    const planning = await rowsOf(context, headsOf([...ids], period, following));
    return new Map(ids.map((id) => [id, { numerator: planning.get(id)?.n ?? 0, denominator: heads.get(id)?.n ?? 0 }]));
  },
  measureMembers: async (context, ids, period) => {
    const planning = await rowsOf(
      context,
      sql`SELECT p.memberId AS id, 1 AS n FROM reading_plan p
        WHERE p.memberId IN ${[...ids]} AND ${isFollowed(period)} GROUP BY p.memberId`,
    );
    return new Map(ids.map((id) => [id, { numerator: planning.has(id) ? 1 : 0, denominator: 1 }]));
  },
});

export const metrics: readonly Metric[] = [booksPerHead, minutesPerHead, notesPerHead, verifiedShare, activePlansShare];
