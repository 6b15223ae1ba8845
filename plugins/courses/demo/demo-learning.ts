import type { Context, NewRow } from 'qinxue/plugin';
import { daysAfter } from '../calendar.ts';
import { explain } from '../completion/explain.ts';
import type { Course } from '../course.ts';
import { Enrolment } from '../enrolments/enrolment.ts';
import type { EnrolmentStatus } from '../enrolments/enrolment-status.ts';
import { evidenceFor, isScored } from '../enrolments/item-evidence.ts';
import { ItemProgress } from '../enrolments/item-progress.ts';
import type { Learner } from '../enrolments/learners.ts';
import { learningFrom } from '../enrolments/learning.ts';
import { creditCourses } from '../hours/credit-courses.ts';
import { itemsOfVersion } from '../loaders.ts';
import type { CourseItem } from '../versions/course-item.ts';
import type { CourseVersion } from '../versions/course-version.ts';

/** What a learner of the demonstration does, by their place in the list; most complete their courses. */
const fates: readonly EnrolmentStatus[] = [
  'COMPLETED',
  'IN_PROGRESS',
  'COMPLETED',
  'ENROLLED',
  'COMPLETED',
  'IN_PROGRESS',
  'COMPLETED',
  'WITHDRAWN',
  'COMPLETED',
  'EXPIRED',
];

const share: Readonly<Record<EnrolmentStatus, number>> = {
  ENROLLED: 0,
  IN_PROGRESS: 0.5,
  COMPLETED: 1,
  WITHDRAWN: 0,
  EXPIRED: 0.3,
  REVOKED: 1,
};

/** The people at work on one course: `n` shifts who does what, so that no two courses look alike. */
export async function demoLearning(
  context: Context,
  course: Course,
  versions: readonly CourseVersion[],
  learners: readonly Learner[],
  n: number,
): Promise<void> {
  const items = await itemsOfVersion.batch(
    context,
    versions.map(({ id }) => id),
    undefined,
  );
  // Every sixth person is not in the course; those who came first have the first version.
  const taking = learners.map((learner, i) => ({ learner, place: i + 3 * n })).filter(({ place }) => place % 6 !== 5);
  const begun = taking.map(({ learner, place }) => {
    const v = place < learners.length / 4 ? 0 : versions.length - 1;
    return begin(context, course, versions[v] as CourseVersion, items[v] ?? [], learner, place);
  });
  const enrolments = await context.insertAll(
    Enrolment,
    begun.map(({ enrolment }) => enrolment),
  );
  const progress = begun.flatMap(({ done }, i) =>
    done.map((each) => ({ ...each, enrolmentId: enrolments[i]?.id ?? '' })),
  );
  if (progress.length) await context.insertAll(ItemProgress, progress);
  await creditCourses(
    context,
    enrolments.map(({ id }) => id),
  );
}

function begin(
  context: Context,
  course: Course,
  version: CourseVersion,
  items: readonly CourseItem[],
  learner: Learner,
  place: number,
) {
  const fate = fates[place % fates.length] as EnrolmentStatus;
  const done = items.slice(0, Math.ceil(items.length * share[fate])).map((item) => ({
    itemId: item.id,
    state: 'DONE' as const,
    watchedSeconds: item.durationSeconds ?? 0,
    lastBeatAt: null,
    ...vouched(item, place),
  }));
  const isCompleted = fate === 'COMPLETED';
  const { progress, isMet } = explain(
    version.completionRule,
    learningFrom(items, done, { isConfirmed: isCompleted, isTrusted: false, attendance: 0, hasPractised: false }),
  );
  // Half of a short course may be all that its rule asks for.
  const status = isMet ? 'COMPLETED' : fate;
  const enrolledOn = daysAfter(context.today(), -(30 + ((place * 7) % 60)));
  const endedOn = status === 'ENROLLED' || status === 'IN_PROGRESS' ? null : daysAfter(enrolledOn, 10 + (place % 15));
  const enrolment: NewRow<Enrolment> = {
    ...learner,
    courseId: course.id,
    versionId: version.id,
    attempt: 1,
    source: course.mandatory ? 'ASSIGNED' : 'SELF',
    status,
    progress,
    enrolledOn,
    dueOn: course.mandatory ? daysAfter(enrolledOn, status === 'EXPIRED' ? 7 : 120) : null,
    confirmedAt: isCompleted ? noonOf(endedOn) : null,
    completedAt: status === 'COMPLETED' ? noonOf(endedOn) : null,
    endedOn,
  };
  return { enrolment, done };
}

/** 04:00 UTC is midday in China. */
const noonOf = (day: string | null) => (day ? new Date(`${day}T04:00:00Z`) : null);

/** Films were watched to their end; what is judged or practised was recorded by someone, with seven to ten tenths of the marks. */
function vouched(item: CourseItem, place: number): Pick<ItemProgress, 'evidence' | 'score'> {
  const score = isScored(item) ? 7000 + ((place * 700) % 3001) : null;
  return { evidence: evidenceFor(item), score };
}
