import { badInput, Member, QinxueError, type Scope } from 'qinxue/plugin';
import { type HeldClass, heldClass } from '../classes/held-class.ts';
import { requireManaging } from '../managing.ts';
import { enrolOneself } from '../permissions.ts';
import { settingsIn } from '../settings.ts';
import { ClassPlace } from './class-place.ts';
import type { ClassPlaceRequestInput } from './class-place-input.ts';
import { eligibleLearner } from './eligible.ts';
import { takeSeats } from './seats.ts';
import { attemptsOf, openPlaceOf, takePlaces } from './take-places.ts';

/** Asks for a seat for the viewer, or gives one to someone else. Who has a place already is answered with it. */
export async function requestPlace(scope: Scope, input: ClassPlaceRequestInput): Promise<ClassPlace> {
  const isSelf = !input.member || input.member === scope.viewer.memberId;
  const memberId = isSelf ? scope.viewer.memberId : (await scope.get(Member, input.member ?? '')).id;
  if (!memberId) throw badInput('input.member', 'must say who takes part.');
  const held = await heldClass(
    scope,
    input.trainingClass,
    isSelf ? () => scope.require(enrolOneself) : requireManaging,
  );
  const known = await openPlaceOf(held.system, held.training.id, memberId);
  const place = known ?? (await newPlace(held, memberId, isSelf));
  return scope.get(ClassPlace, place.id);
}

async function newPlace(held: HeldClass, memberId: string, isSelf: boolean): Promise<ClassPlace> {
  const { system, training } = held;
  requireTaking(held);
  const learner = await eligibleLearner(held, memberId);
  system.requireWritable('courses', learner.unitId);
  if (isSelf) {
    requireWindow(held);
    if (!settingsIn(system, learner.unitId).selfEnrolment)
      throw new QinxueError('FORBIDDEN', 'In your unit courses are assigned. Ask those who manage them.', {
        setting: 'selfEnrolment',
      });
  }
  if (!isSelf || !training.approval)
    return (await takePlaces(held, [learner], isSelf ? 'SELF' : 'ASSIGNED'))[0] as ClassPlace;
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
export function requireTaking({ training: { status } }: HeldClass): void {
  if (status !== 'OPEN' && status !== 'CONFIRMED')
    throw badInput('input.trainingClass', `takes nobody: it is ${status}.`);
}

/** For people who ask themselves; those who manage the class may be late. */
function requireWindow({ system, training: { enrolFrom, enrolTo } }: HeldClass): void {
  const today = system.today();
  if ((enrolFrom && today < enrolFrom) || (enrolTo && today > enrolTo))
    throw badInput(
      'input.trainingClass',
      `takes people ${[enrolFrom && `from ${enrolFrom}`, enrolTo && `until ${enrolTo}`].filter(Boolean).join(' ')}; today is ${today}.`,
    );
}
