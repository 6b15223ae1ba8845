import { badInput, type Context, conflict, type NewRow, nounOf, QinxueError, text } from 'qinxue/plugin';
import { Member } from '../../organisation/index.ts';
import { assertNotNull, nobody } from '../assert-not-null.ts';
import { daysAfter } from '../calendar.ts';
import { Course } from '../course.ts';
import { courseEnrolled } from '../events.ts';
import { enrolOneself, manageCourses } from '../permissions.ts';
import { takeOverSeats } from '../places/take-over-seats.ts';
import { coursesPlugin } from '../settings.ts';
import { Enrolment } from './enrolment.ts';
import type { EnrolmentCreateInput } from './enrolment-input.ts';
import { type EnrolmentSource, openStatuses } from './enrolment-status.ts';
import { type Learner, learnerOf } from './learners.ts';
import { lockAttempts } from './lock-attempts.ts';

/**
 * Enrols the viewer, or someone else whom they assign. Who takes the course already has the enrolment
 * that is open; after its end a new attempt begins.
 */
export async function enrol(context: Context, input: EnrolmentCreateInput): Promise<Enrolment> {
  const course = await openCourse(context, input.course);
  assertNotNull('input.member', input.member, nobody);
  const isSelf = !input.member || input.member === context.viewer.memberId;
  const memberId = isSelf ? context.viewer.memberId : (await context.get(Member, input.member ?? '')).id;
  if (!memberId) throw badInput('input.member', text('must say who takes the course.', '须指明学员。'));
  if (isSelf && input.dueOn)
    throw badInput(
      'input.dueOn',
      text('is for people whom you assign; leave it out for yourself.', '只用于指派他人；本人报名请不要填写。'),
    );

  const learner = await learnerOf(context, memberId, course.unitId);
  coursesPlugin.assertWritable(context, learner.unitId);
  assertEnrolling(context, learner.unitId, isSelf);
  // The viewer may not see attempts that were made in other units; they count all the same.
  const system = context.asSystem();
  await lockAttempts(system, [memberId], [course.id]);
  // It need not be the latest: an earlier one may have been taken up again.
  const open = await system.first(Enrolment, { memberId, courseId: course.id, status: { in: openStatuses } });
  if (open) {
    if (!isSelf && open.source === 'SELF') await makeAssigned(context, [open.id], input.dueOn);
    return shown(context, open);
  }
  const latest = await latestAttempt(system, memberId, course.id);
  const source = isSelf ? 'SELF' : 'ASSIGNED';
  const attempt = (latest?.attempt ?? 0) + 1;
  const [enrolment] = await enrolAll(context, course, [{ learner, attempt }], source, input.dueOn);
  await takeOverSeats(context.asSystem(), course.id, [enrolment as Enrolment]);
  return enrolment as Enrolment;
}

/** What people have begun of their own choice becomes what they have to complete, by the day that is named. */
export async function makeAssigned(
  context: Context,
  ids: readonly string[],
  dueOn: string | null | undefined,
): Promise<void> {
  const system = context.asSystem();
  const enrolments = await system.list(Enrolment, { id: { in: [...ids] } });
  await system.updateAll(
    enrolments.map((row) => ({ row, changes: { source: 'ASSIGNED' as const, ...(dueOn && { dueOn }) } })),
  );
}

/** Who begins a course, and for which time. */
export interface Beginning {
  readonly learner: Learner;
  readonly attempt: number;
}

/** Writes enrolments in a version of a course, in one batch, and tells of them. */
export async function enrolAll(
  context: Context,
  course: Pick<OpenCourse, 'id' | 'currentVersionId'>,
  beginnings: readonly Beginning[],
  source: EnrolmentSource,
  dueOn: string | null | undefined,
): Promise<Enrolment[]> {
  const today = context.today();
  if (dueOn && dueOn < today)
    throw badInput('input.dueOn', text(`is before today, ${today}.`, `早于今天（${today}）。`));
  const rows = beginnings.map(({ learner, attempt }): NewRow<Enrolment> => {
    const days = coursesPlugin.settingsIn(context, learner.unitId).defaultDueDays;
    return {
      ...learner,
      courseId: course.id,
      versionId: course.currentVersionId,
      attempt,
      source,
      status: 'ENROLLED',
      progress: 0,
      enrolledOn: today,
      dueOn: dueOn ?? (days > 0 ? daysAfter(today, days) : null),
    };
  });
  const enrolments = await context.insertAll(Enrolment, rows);
  for (const { id, memberId, courseId, unitId } of enrolments)
    context.emit(courseEnrolled, { enrolmentId: id, memberId, courseId }, unitId);
  return enrolments;
}

export type OpenCourse = Course & { readonly currentVersionId: string };

/** @throws NOT_FOUND, or BAD_INPUT for a draft or a retired course. */
export async function openCourse(context: Context, id: string): Promise<OpenCourse> {
  const course = await context.get(Course, id);
  if (course.status !== 'PUBLISHED' || !course.currentVersionId)
    throw badInput('input.course', {
      en:
        course.status === 'RETIRED'
          ? 'takes no learners: it is RETIRED. Whoever manages it opens it again with `courseRestore`.'
          : 'takes no learners: it is not published yet.',
      zh:
        course.status === 'RETIRED'
          ? '不接收学员：已停用。课程管理人员可用 `courseRestore` 恢复。'
          : '不接收学员：尚未发布。',
    });
  return course as OpenCourse;
}

function assertEnrolling(context: Context, unitId: string, isSelf: boolean): void {
  context.assertCan(isSelf ? enrolOneself : manageCourses, unitId);
  if (isSelf && !coursesPlugin.settingsIn(context, unitId).selfEnrolment)
    throw new QinxueError(
      'FORBIDDEN',
      text(
        'In your unit courses are assigned. Ask those who manage them.',
        '你所在单位的课程由单位指派，请联系课程管理人员。',
      ),
      {
        setting: 'selfEnrolment',
      },
    );
}

const latestAttempt = async (context: Context, memberId: string, courseId: string): Promise<Enrolment | undefined> =>
  (
    await context.list(
      Enrolment,
      { memberId, courseId },
      { orderBy: [{ column: 'attempt', descending: true }], limit: 1 },
    )
  )[0];

/** An open enrolment of the person's time in another unit may be hidden from who assigns. */
async function shown(context: Context, { id }: Enrolment): Promise<Enrolment> {
  const enrolment = await context.find(Enrolment, id);
  if (!enrolment) throw conflict(nounOf(Enrolment));
  return enrolment;
}
