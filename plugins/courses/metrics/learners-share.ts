import { metric, sql, text } from 'qinxue/plugin';
import { treeOn, unitTree } from '../../organisation/index.ts';
import { viewLearning } from '../permissions.ts';
import { counted } from './counted.ts';
import { peopleOn, trainedIn } from './people.ts';

export const learnersShare = metric({
  id: 'courses.learners-share',
  title: text('Share of people trained', '职工培训覆盖率'),
  measuredIn: 'percent',
  reads: ['courses_enrolment', 'courses_class_place'],
  view: viewLearning,
  definition:
    'People who completed at least one course or training class in the period, divided by all whose primary unit on its last day is the unit or one below it on that day. A course counts wherever the person belonged when taking it. For one person: 1 or 0 of 1.',
  measure: (context, unitIds, { from, to, attribution }) =>
    counted(
      context,
      sql`SELECT c.ancestorId AS id, COUNT(*) AS denominator, COUNT(t.memberId) AS numerator
        FROM ${unitTree('c')}
        JOIN organisation_membership m ON m.unitId = c.descendantId AND ${treeOn('c', to, attribution)}
        LEFT JOIN (${trainedIn(from, to)}) t ON t.memberId = m.memberId
        WHERE c.ancestorId IN ${[...unitIds]} AND ${peopleOn(to)}
        GROUP BY c.ancestorId`,
    ),
  measureMembers: (context, memberIds, { from, to }) =>
    counted(
      context,
      sql`SELECT m.memberId AS id, 1 AS denominator, COUNT(t.memberId) AS numerator
        FROM organisation_membership m
        LEFT JOIN (${trainedIn(from, to)}) t ON t.memberId = m.memberId
        WHERE m.memberId IN ${[...memberIds]} AND ${peopleOn(to)}
        GROUP BY m.memberId`,
    ),
});
