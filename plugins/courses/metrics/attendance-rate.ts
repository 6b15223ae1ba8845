import { metric, type Sql, sql, text } from 'qinxue/plugin';
import { treeOn, unitTree } from '../../organisation/index.ts';
import { viewLearning } from '../permissions.ts';
import { counted } from './counted.ts';

export const attendanceRate = metric({
  id: 'courses.attendance-rate',
  title: text('Attendance rate of training classes', '培训出勤率'),
  measuredIn: 'percent',
  reads: ['courses_attendance'],
  view: viewLearning,
  definition:
    'Marks of attendance that say present, late or for a part, divided by all but those with leave, at sessions on days in the period. A mark counts in the unit that the person belonged to on the day, and in all units above it on that day.',
  measure: (context, unitIds, { from, to, attribution }) =>
    counted(
      context,
      sql`SELECT c.ancestorId AS id, ${rate}
        FROM ${unitTree('c')}
        JOIN courses_attendance a ON a.unitId = c.descendantId AND ${treeOn('c', sql`a.occurredOn`, attribution)}
        WHERE c.ancestorId IN ${[...unitIds]} AND ${counts(from, to)}
        GROUP BY c.ancestorId`,
    ),
  measureMembers: (context, memberIds, { from, to }) =>
    counted(
      context,
      sql`SELECT a.memberId AS id, ${rate} FROM courses_attendance a
        WHERE a.memberId IN ${[...memberIds]} AND ${counts(from, to)}
        GROUP BY a.memberId`,
    ),
});

const rate: Sql = sql`COUNT(*) AS denominator, SUM(CASE WHEN a.mark = 'ABSENT' THEN 0 ELSE 1 END) AS numerator`;

const counts = (from: string, to: string): Sql => sql`a.mark <> 'EXCUSED' AND a.occurredOn BETWEEN ${from} AND ${to}`;
