import { badInput, type Context, QinxueError, text } from 'qinxue/plugin';
import { inputText, Member } from '../../organisation/index.ts';
import { assertNotNull, nobody } from '../assert-not-null.ts';
import { type LockedClass, lockedClass } from '../classes/locked-class.ts';
import { enrolOneself, manageCourses } from '../permissions.ts';
import { coursesPlugin } from '../settings.ts';
import { ClassPlace } from './class-place.ts';
import type { ClassPlaceRequestInput } from './class-place-input.ts';
import { eligibleLearner } from './eligible.ts';
import { hasBegun } from './enter-class.ts';
import { joinLate } from './join-late.ts';
import { takeSeats } from './seats.ts';
import { attemptsOf, openPlaceOf, takePlaces } from './take-places.ts';

/** Asks for a seat for the viewer, or gives one to someone else. Who has a place already is answered with it. */
export async function requestPlace(context: Context, input: ClassPlaceRequestInput): Promise<ClassPlace> {
  assertNotNull('input.member', input.member, nobody);
  const isSelf = !input.member || input.member === context.viewer.memberId;
  const memberId = isSelf ? context.viewer.memberId : (await context.get(Member, input.member ?? '')).id;
  if (!memberId) throw badInput('input.member', text('must say who takes part.', '须指明参加人员。'));
  const locked = await lockedClass(
    context,
    input.trainingClass,
    isSelf ? () => context.assertCan(enrolOneself) : manageCourses,
  );
  const known = await openPlaceOf(locked.system, locked.training.id, memberId);
  const place = known ?? (await newPlace(locked, memberId, isSelf, input.reason));
  return context.get(ClassPlace, place.id);
}

async function newPlace(
  locked: LockedClass,
  memberId: string,
  isSelf: boolean,
  why: string | null | undefined,
): Promise<ClassPlace> {
  const { context, system, training } = locked;
  // Whoever organises a class lets someone in who comes late, and says why.
  const isLate = hasBegun(locked) && why != null && context.viewer.can(manageCourses, training.unitId);
  if (!isLate) assertTaking(locked);
  const learner = await eligibleLearner(locked, memberId);
  coursesPlugin.assertWritable(system, learner.unitId);
  if (isLate) return joinLate(locked, learner, inputText('input.reason', why, 500));
  if (isSelf) {
    assertWindow(locked);
    if (!coursesPlugin.settingsIn(system, learner.unitId).selfEnrolment)
      throw new QinxueError(
        'FORBIDDEN',
        text(
          'In your unit courses are assigned. Ask those who manage them.',
          '你所在单位的课程由单位指派，请联系课程管理人员。',
        ),
        { setting: 'selfEnrolment' },
      );
  }
  if (!isSelf || !training.approval)
    return (await takePlaces(locked, [learner], isSelf ? 'SELF' : 'ASSIGNED'))[0] as ClassPlace;
  await takeSeats(system, training.id, 0, 1);
  const attempts = await attemptsOf(system, training.id, [learner]);
  return system.insert(ClassPlace, {
    ...learner,
    classId: training.id,
    attempt: (attempts.get(memberId) ?? 0) + 1,
    no: training.lastNo + 1,
    source: 'SELF',
    status: 'REQUESTED',
  });
}

/** @throws BAD_INPUT for a class that takes nobody (any more) */
export function assertTaking(locked: LockedClass): void {
  const { status } = locked.training;
  if (status === 'OPEN' || status === 'CONFIRMED') return;
  throw badInput(
    'input.trainingClass',
    hasBegun(locked)
      ? text(
          `takes nobody: it is ${status}. Whoever organises it lets someone in late with \`reason\` in \`classPlaceRequest\`.`,
          `不再接收学员：状态为 ${status}。主办方可在 \`classPlaceRequest\` 中填写 \`reason\` 补录学员。`,
        )
      : text(`takes nobody: it is ${status}.`, `不接收学员：状态为 ${status}。`),
  );
}

/** For people who ask themselves; those who manage the class may be late. */
function assertWindow({ system, training: { enrolFrom, enrolTo } }: LockedClass): void {
  const today = system.today();
  if (!((enrolFrom && today < enrolFrom) || (enrolTo && today > enrolTo))) return;
  const en = [enrolFrom && `from ${enrolFrom}`, enrolTo && `until ${enrolTo}`].filter(Boolean).join(' ');
  const zh = [enrolFrom && `自 ${enrolFrom} 起`, enrolTo && `至 ${enrolTo} 止`].filter(Boolean).join('');
  throw badInput(
    'input.trainingClass',
    text(`takes people ${en}; today is ${today}.`, `的报名时间${zh}；今天是 ${today}。`),
  );
}
