import { metric, sql, text } from 'qinxue/plugin';
import { countsOn, measured, people } from '../../organisation/index.ts';
import { viewLearning } from '../permissions.ts';
import { trainedIn } from './trained-in.ts';

export const learnersShare = metric({
  id: 'courses.learners-share',
  title: text('Share of people trained', '职工培训覆盖率'),
  measuredIn: 'percent',
  reads: ['courses_enrolment', 'courses_class_place'],
  view: viewLearning,
  definition:
    'People who completed at least one course or training class in the period, divided by all whose primary unit on its last day is the unit or one below it on that day. A course counts wherever the person belonged when taking it. For one person: 1 or 0 of 1.',
  measure: (context, unitIds, { from, to, attribution }) =>
    measured(
      context,
      sql`SELECT p.ancestorId AS id, COUNT(*) AS denominator, COUNT(t.memberId) AS numerator
        FROM ${people.of(unitIds, { on: to, status: 'EVER', attribution })} p
        LEFT JOIN (${trainedIn(from, to)}) t ON t.memberId = p.memberId GROUP BY p.ancestorId`,
    ),
  measureMembers: (context, memberIds, { from, to }) =>
    measured(
      context,
      sql`SELECT m.memberId AS id, 1 AS denominator, COUNT(t.memberId) AS numerator
        FROM organisation_membership m
        LEFT JOIN (${trainedIn(from, to)}) t ON t.memberId = m.memberId
        WHERE m.memberId IN ${[...memberIds]} AND ${countsOn(to)}
        GROUP BY m.memberId`,
    ),
});
