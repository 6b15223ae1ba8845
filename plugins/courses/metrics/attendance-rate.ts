import { metric, sql, text } from 'qinxue/plugin';
import { factMeasures } from '../../organisation/index.ts';
import { viewLearning } from '../permissions.ts';

export const attendanceRate = metric({
  id: 'courses.attendance-rate',
  title: text('Attendance rate of training classes', '培训出勤率'),
  measuredIn: 'percent',
  reads: ['courses_attendance'],
  view: viewLearning,
  definition:
    'Marks of attendance that say present, late or for a part, divided by all but those with leave, at sessions on days in the period. A mark counts in the unit that the person belonged to on the day, and in all units above it on that day.',
  ...factMeasures({
    from: () => sql`courses_attendance`,
    day: sql`f.occurredOn`,
    select: () => sql`COUNT(*) AS denominator, SUM(CASE WHEN f.mark = 'ABSENT' THEN 0 ELSE 1 END) AS numerator`,
    where: ({ from, to }) => sql`f.mark <> 'EXCUSED' AND f.occurredOn BETWEEN ${from} AND ${to}`,
  }),
});
