import { assertMayIn, assertVersion, badInput, type Context, text } from 'qinxue/plugin';
import { type Audience, audienceOf, getUnit, inputCode, inputText, optionalText } from '../../organisation/index.ts';
import { assertNotNull } from '../assert-not-null.ts';
import { Course } from '../course.ts';
import { manageCourses } from '../permissions.ts';
import { giveSeats } from '../places/give-seats.ts';
import { ClassSession } from '../sessions/class-session.ts';
import { CourseVersion } from '../versions/course-version.ts';
import { assertPlan } from './assert-plan.ts';
import { lockedClass } from './locked-class.ts';
import { newClass } from './new-class.ts';
import { TrainingClass } from './training-class.ts';
import type { ClassPlanInput, TrainingClassCreateInput, TrainingClassUpdateInput } from './training-class-input.ts';
import { writeTrainers } from './write-trainers.ts';

export async function createClass(context: Context, input: TrainingClassCreateInput): Promise<TrainingClass> {
  const unit = getUnit(context, input.unit);
  assertMayIn(context, manageCourses, unit.id);
  const values = {
    ...newClass,
    ...(await planned(context, input, 'input')),
    unitId: unit.id,
    code: inputCode('input.code', input.code),
    title: inputText('input.title', input.title, 200),
    ...(await taught(context, input.courseVersion, unit.path)),
    startsOn: input.startsOn,
    endsOn: input.endsOn,
  };
  assertPlan(values, 'input');
  const training = await context.insert(TrainingClass, values);
  await writeTrainers(context, training, input.trainers, 'input.trainers');
  return training;
}

const UNTIL_IT_RUNS: readonly string[] = ['DRAFT', 'OPEN', 'CONFIRMED'];

/** More seats go to those who wait, at once. */
export async function updateClass(context: Context, input: TrainingClassUpdateInput): Promise<TrainingClass> {
  const { system, training } = await lockedClass(context, input.trainingClass);
  const at = 'input.changes';
  assertVersion(TrainingClass, training, input.version);
  if (!UNTIL_IT_RUNS.includes(training.status))
    throw badInput(
      'input.trainingClass',
      text(`is ${training.status}: its plan no longer changes.`, `的状态为 ${training.status}，计划不能再修改。`),
    );
  const { title, startsOn, endsOn, trainers } = input.changes;
  assertNotNull(
    `${at}.trainers`,
    trainers,
    text(
      'must not be null: that is no list. Give an empty one to take all away.',
      '不能为 null：null 不是名单。如需全部取消，请给出空列表。',
    ),
  );
  const changes = {
    ...(await planned(context, input.changes, at)),
    ...(title != null && { title: inputText(`${at}.title`, title, 200) }),
    ...(startsOn != null && { startsOn }),
    ...(endsOn != null && { endsOn }),
  };
  const after = { ...training, ...changes };
  assertPlan(after, at, training);
  await assertSessionsWithin(system, after, at);
  await system.update(training, changes);
  await writeTrainers(context, after, trainers, `${at}.trainers`);
  await giveSeats(system, training.id);
  return context.get(TrainingClass, training.id);
}

/** What is given of the plan; null takes away where there may be nothing. */
async function planned(context: Context, input: ClassPlanInput, at: string): Promise<Partial<TrainingClass>> {
  const { venue, provider, audience, waitlist, approval, hours, minAttendance } = input;
  assertNotNull(
    `${at}.audience`,
    audience,
    text(
      'must not be null: that is no audience. `{ all: [] }` means everybody whom the unit may teach.',
      '不能为 null：null 不是适用范围。如面向主办单位可招收的所有人员，请填写 `{ all: [] }`。',
    ),
  );
  const rule = audience && (await audienceOf(context, audience, `${at}.audience`));
  const given = {
    venue: venue ?? undefined,
    provider: optionalText(`${at}.provider`, provider, 200),
    audience: rule && (isEveryone(rule) ? null : JSON.stringify(rule)),
    seats: input.seats,
    minSeats: input.minSeats,
    waitlist: waitlist ?? undefined,
    approval: approval ?? undefined,
    enrolFrom: input.enrolFrom,
    enrolTo: input.enrolTo,
    plannedCost: input.plannedCost,
    hours: hours ?? undefined,
    minAttendance: minAttendance ?? undefined,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

const isEveryone = (rule: Audience) => 'all' in rule && !rule.all.length;

/** The course of the version, where it reaches down to the unit. */
async function taught(context: Context, versionId: string | null | undefined, path: readonly string[]) {
  if (!versionId) return { courseId: null, courseVersionId: null };
  const { courseId, status } = await context.get(CourseVersion, versionId);
  const { unitId } = await context.get(Course, courseId);
  if (status === 'DRAFT') throw badInput('input.courseVersion', text('is not published yet.', '尚未发布。'));
  if (!path.includes(unitId))
    throw badInput(
      'input.courseVersion',
      text('is not offered to the unit that organises the class.', '不面向主办单位开设。'),
    );
  return { courseId, courseVersionId: versionId };
}

async function assertSessionsWithin(
  system: Context,
  { id, startsOn, endsOn }: Pick<TrainingClass, 'id' | 'startsOn' | 'endsOn'>,
  at: string,
): Promise<void> {
  const sessions = await system.list(ClassSession, { classId: id, status: { ne: 'CANCELLED' } });
  const days = sessions.map(({ startsAt }) => system.dayOf(startsAt)).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first && first < startsOn)
    throw badInput(
      `${at}.startsOn`,
      text(`lies after a session on ${first}. Move that first.`, `晚于 ${first} 的课次。请先调整该课次。`),
    );
  if (last && last > endsOn)
    throw badInput(
      `${at}.endsOn`,
      text(`lies before a session on ${last}. Move that first.`, `早于 ${last} 的课次。请先调整该课次。`),
    );
}
