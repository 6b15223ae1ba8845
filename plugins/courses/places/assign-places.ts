import { badInput, type Context, text } from 'qinxue/plugin';
import { getUnit } from '../../organisation/index.ts';
import { assertNotNull } from '../assert-not-null.ts';
import { lockedClass } from '../classes/locked-class.ts';
import { learnersBelow } from '../enrolments/learners.ts';
import { coursesPlugin } from '../settings.ts';
import { ClassPlace } from './class-place.ts';
import type { ClassAssignment, TrainingClassAssignInput } from './class-place-input.ts';
import { openPlaceStatuses } from './class-place-status.ts';
import { eligibleMembers, notEligible } from './eligible.ts';
import { assertTaking } from './request-place.ts';
import { takePlaces } from './take-places.ts';

const MAX = 2_000;

/** Gives many people places: those who are named in that order, or all of a unit for whom the class is. */
export async function assignPlaces(context: Context, input: TrainingClassAssignInput): Promise<ClassAssignment> {
  assertNotNull(
    'input.members',
    input.members,
    text(
      'must not be null: that is no list of people. Leave it out to mean everybody for whom the class is.',
      '不能为 null：null 不是人员名单。如指全部适用人员，请不要提供该参数。',
    ),
  );
  assertNotNull(
    'input.unit',
    input.unit,
    text(
      'must not be null: that is no unit. Leave it out to mean the one that organises the class.',
      '不能为 null：null 不是单位。如指培训班的主办单位，请不要提供该参数。',
    ),
  );
  const named = input.members ? [...new Set(input.members)] : undefined;
  if (named && named.length > MAX) throw badInput('input.members', text(`must be at most ${MAX}.`, `最多 ${MAX} 项。`));
  const locked = await lockedClass(context, input.trainingClass);
  const { system, training } = locked;
  assertTaking(locked);
  const unit = getUnit(context, input.unit ?? training.unitId);
  if (!unit.path.includes(training.unitId))
    throw badInput('input.unit', text('is not below the unit that organises the class.', '不在培训班主办单位之下。'));

  const people = await learnersBelow(system, unit.id, named, MAX + 1);
  if (people.length > MAX)
    throw badInput('input.unit', {
      en: `has more than ${MAX} people. Assign the units below it one by one.`,
      zh: `超过 ${MAX} 人。请按下级单位分别指派。`,
    });
  const eligible = await eligibleMembers(system, training);
  const strangers = (named ?? []).filter((id) => !eligible.has(id) || !people.some(({ memberId }) => memberId === id));
  if (strangers.length) throw await notEligible(locked, strangers);

  const open = await system.list(ClassPlace, { classId: training.id, status: { in: openPlaceStatuses } });
  const have = new Set(open.map(({ memberId }) => memberId));
  const reachable = people.filter(
    ({ memberId, unitId }) => eligible.has(memberId) && coursesPlugin.isWritable(context, unitId),
  );
  const wanting = reachable.filter(({ memberId }) => !have.has(memberId));
  if (named) wanting.sort((a, b) => named.indexOf(a.memberId) - named.indexOf(b.memberId));
  const places = wanting.length ? await takePlaces(locked, wanting, 'ASSIGNED') : [];
  const waitlisted = places.filter(({ status }) => status === 'WAITLISTED').length;
  return {
    enrolled: places.length - waitlisted,
    waitlisted,
    already: reachable.length - wanting.length,
    skipped: people.length - reachable.length,
  };
}
