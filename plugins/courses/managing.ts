import { type Context, notFound, nounOf, QinxueError, text } from 'qinxue/plugin';
import { Course } from './course.ts';
import { Enrolment } from './enrolments/enrolment.ts';
import { manageCourses, recordAttendance } from './permissions.ts';
import { coursesPlugin } from './settings.ts';

/**
 * For who says what somebody else has done: whoever takes attendance in the learner's unit, or manages the course there
 * or where it is offered. They need not be among those who follow the learning.
 * @throws NOT_FOUND for a hidden enrolment, FORBIDDEN, PLUGIN_SUSPENDED, and NEEDS_EVIDENCE for one's own
 */
export async function assertVouching(context: Context, { id, unitId, courseId, memberId }: Enrolment): Promise<void> {
  const course = await context.asSystem().get(Course, courseId);
  if (
    !context.can(recordAttendance, unitId) &&
    !context.can(manageCourses, unitId) &&
    !context.can(manageCourses, course.unitId)
  ) {
    if (!(await context.find(Enrolment, id))) throw notFound(nounOf(Enrolment), id);
    context.assertCan(recordAttendance, unitId);
  }
  coursesPlugin.assertWritable(context, unitId);
  assertAnother(context, { memberId });
}

/** Nobody vouches for themselves. @throws NEEDS_EVIDENCE */
export function assertAnother(context: Context, { memberId }: Pick<Enrolment, 'memberId'>): void {
  if (memberId !== context.viewer.memberId) return;
  throw new QinxueError(
    'NEEDS_EVIDENCE',
    text(
      'Nobody vouches for themselves. Ask someone else who records attendance or manages the course.',
      '不能为自己登记或确认。请由其他考勤登记人或课程管理人员办理。',
    ),
    { evidence: 'REVIEW' },
  );
}
