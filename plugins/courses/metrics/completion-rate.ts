import { metric, type Sql, sql, text } from 'qinxue/plugin';
import { treeOn, unitTree } from '../../organisation/index.ts';
import { viewLearning } from '../permissions.ts';
import { counted } from './counted.ts';

export const completionRate = metric({
  id: 'courses.completion-rate',
  title: text('Completion rate of mandatory courses', '必修课程完成率'),
  measuredIn: 'percent',
  reads: ['courses_enrolment'],
  view: viewLearning,
  definition:
    'Enrolments in mandatory courses of those who have to take them – they were assigned, or came with a class – that were completed by the last day, divided by all of these that were made in the period and not withdrawn by its last day. Whoever enrolled themselves is in neither part. An enrolment counts in the unit that the person belonged to when it was made, and in all units above it on that day.',
  measure: (context, unitIds, { from, to, attribution }) =>
    counted(
      context,
      sql`SELECT c.ancestorId AS id, ${rate(to)}
        FROM ${unitTree('c')}
        JOIN courses_enrolment e ON e.unitId = c.descendantId AND ${treeOn('c', sql`e.enrolledOn`, attribution)}
        JOIN courses_course k ON k.id = e.courseId
        WHERE c.ancestorId IN ${[...unitIds]} AND ${counts(from, to)}
        GROUP BY c.ancestorId`,
    ),
  measureMembers: (context, memberIds, { from, to }) =>
    counted(
      context,
      sql`SELECT e.memberId AS id, ${rate(to)}
        FROM courses_enrolment e JOIN courses_course k ON k.id = e.courseId
        WHERE e.memberId IN ${[...memberIds]} AND ${counts(from, to)}
        GROUP BY e.memberId`,
    ),
});

const rate = (to: string): Sql => sql`COUNT(*) AS denominator,
  SUM(CASE WHEN e.status = 'COMPLETED' AND e.endedOn <= ${to} THEN 1 ELSE 0 END) AS numerator`;

/** Whoever chose a course themselves need not take it, and is in neither part. */
const counts = (
  from: string,
  to: string,
): Sql => sql`k.mandatory = 1 AND e.source <> 'SELF' AND e.enrolledOn BETWEEN ${from} AND ${to}
  AND NOT (e.status = 'WITHDRAWN' AND e.endedOn <= ${to})`;
