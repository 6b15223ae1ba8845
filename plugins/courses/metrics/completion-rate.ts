import { metric, sql, text } from 'qinxue/plugin';
import { factMeasures } from '../../organisation/index.ts';
import { viewLearning } from '../permissions.ts';

export const completionRate = metric({
  id: 'courses.completion-rate',
  title: text('Completion rate of mandatory courses', '必修课程完成率'),
  measuredIn: 'percent',
  reads: ['courses_enrolment'],
  view: viewLearning,
  definition:
    'Enrolments in mandatory courses of those who have to take them – they were assigned, or came with a class – that were completed by the last day, divided by all of these that were made in the period and not withdrawn by its last day. Whoever enrolled themselves is in neither part. An enrolment counts in the unit that the person belonged to when it was made, and in all units above it on that day.',
  ...factMeasures({
    from: () => sql`courses_enrolment`,
    join: sql`JOIN courses_course k ON k.id = f.courseId`,
    day: sql`f.enrolledOn`,
    select: ({ to }) => sql`COUNT(*) AS denominator,
      SUM(CASE WHEN f.status = 'COMPLETED' AND f.endedOn <= ${to} THEN 1 ELSE 0 END) AS numerator`,
    // Whoever chose a course themselves need not take it, and is in neither part.
    where: ({ from, to }) => sql`k.mandatory = 1 AND f.source <> 'SELF' AND f.enrolledOn BETWEEN ${from} AND ${to}
      AND NOT (f.status = 'WITHDRAWN' AND f.endedOn <= ${to})`,
  }),
});
