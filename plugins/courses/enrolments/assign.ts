import { assertMayIn, badInput, type Context, sql, text } from 'qinxue/plugin';
import { getUnit } from '../../organisation/index.ts';
import { assertNotNull } from '../assert-not-null.ts';
import { manageCourses } from '../permissions.ts';
import { takeOverSeats } from '../places/take-over-seats.ts';
import { coursesPlugin } from '../settings.ts';
import { enrolAll, makeAssigned, openCourse } from './enrol.ts';
import type { CourseAssignInput, CourseAssignment } from './enrolment-input.ts';
import { learnersBelow } from './learners.ts';
import { lockAttempts } from './lock-attempts.ts';

const MAX = 2_000;

/** Enrols many people of a unit and below it who neither take the course nor have completed it. */
export async function assignCourse(context: Context, input: CourseAssignInput): Promise<CourseAssignment> {
  const course = await openCourse(context, input.course);
  const unit = getUnit(context, input.unit);
  assertMayIn(context, manageCourses, unit.id);
  if (!unit.path.includes(course.unitId))
    throw badInput('input.unit', text('is not below the unit that offers the course.', '不在开课单位之下。'));
  assertNotNull(
    'input.members',
    input.members,
    text(
      'must not be null: that is no list of people. Leave it out to mean everybody of the unit.',
      '不能为 null：null 不是人员名单。如指本单位全体人员，请不要提供该参数。',
    ),
  );
  const wanted = input.members ? [...new Set(input.members)] : undefined;
  if (wanted && wanted.length > MAX)
    throw badInput('input.members', text(`must be at most ${MAX}.`, `最多 ${MAX} 项。`));

  const learners = await learnersBelow(context, unit.id, wanted, MAX + 1);
  if (learners.length > MAX)
    throw badInput('input.unit', {
      en: `has more than ${MAX} people. Assign the units below it one by one.`,
      zh: `超过 ${MAX} 人。请按下级单位分别指派。`,
    });
  const stranger = wanted?.find((id) => !learners.some(({ memberId }) => memberId === id));
  if (stranger)
    throw badInput('input.members', {
      en: `names someone who is not active in the unit today: ${stranger}.`,
      zh: `中有人目前不在该单位或不在岗：${stranger}。`,
    });

  const reachable = learners.filter(({ unitId }) => coursesPlugin.isWritable(context, unitId));
  const memberIds = reachable.map(({ memberId }) => memberId);
  if (memberIds.length) await lockAttempts(context.asSystem(), memberIds, [course.id]);
  const history = await historyOf(context, course.id, memberIds);
  // Who has begun it of their own choice has to complete it from now on.
  await makeAssigned(
    context,
    reachable.flatMap(({ memberId }) => history.get(memberId)?.openSelf ?? []),
    input.dueOn,
  );
  const beginnings = reachable
    .filter(({ memberId }) => !history.get(memberId)?.isKept)
    .map((learner) => ({ learner, attempt: (history.get(learner.memberId)?.attempts ?? 0) + 1 }));
  const enrolments = await enrolAll(context, course, beginnings, 'ASSIGNED', input.dueOn);
  await takeOverSeats(context.asSystem(), course.id, enrolments);
  return {
    created: beginnings.length,
    already: reachable.length - beginnings.length,
    skipped: learners.length - reachable.length,
  };
}

interface History {
  readonly attempts: number;
  readonly isKept: boolean;
  /** The enrolment that they have begun themselves and not ended. */
  readonly openSelf?: string;
}

/** By person: how often they began the course, and whether one of these times is open or completed. */
async function historyOf(context: Context, courseId: string, memberIds: readonly string[]) {
  const rows = await context.unguardedDatabase.query(sql`
    SELECT memberId, MAX(attempt) AS attempts,
      SUM(CASE WHEN status IN ('ENROLLED', 'IN_PROGRESS', 'COMPLETED') THEN 1 ELSE 0 END) AS kept,
      MAX(CASE WHEN source = 'SELF' AND status IN ('ENROLLED', 'IN_PROGRESS') THEN id END) AS openSelf
    FROM courses_enrolment WHERE courseId = ${courseId} AND memberId IN ${[...memberIds]} GROUP BY memberId`);
  return new Map<string, History>(
    rows.map(({ memberId, attempts, kept, openSelf }) => [
      String(memberId),
      {
        attempts: Number(attempts),
        isKept: Number(kept) > 0,
        ...(openSelf != null && { openSelf: String(openSelf) }),
      },
    ]),
  );
}
