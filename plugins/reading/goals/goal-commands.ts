import { assertMayIn, badInput, type Context, text } from 'qinxue/plugin';
import { getUnit } from '../../organisation/index.ts';
import { parseEvidence } from '../activities/activity-commands.ts';
import { read, setUnitGoals } from '../permissions.ts';
import { personAsking } from '../person.ts';
import { ReadingGoal } from './goal.ts';
import type { ReadingGoalSetInput } from './goal-input.ts';

const HIGHEST = 100_000_000;

/** Sets the goal of the person who asks or of a unit; the one there is already for the year is changed. */
export async function setGoal(context: Context, input: ReadingGoalSetInput): Promise<ReadingGoal> {
  const owner = await ownerOf(context, input);
  const { year, metric, target } = input;
  if (year < 1900 || year > 2200)
    throw badInput('input.year', text('must be from 1900 to 2200.', '必须在 1900 到 2200 之间。'));
  if (target < 1 || target > HIGHEST)
    throw badInput('input.target', text(`must be from 1 to ${HIGHEST}.`, `必须在 1 到 ${HIGHEST} 之间。`));
  const evidenceLevel = parseEvidence('input.evidenceLevel', input.evidenceLevel ?? (metric === 'MINUTES' ? 0 : 1));
  if (metric === 'NOTES' && evidenceLevel === 0)
    throw badInput(
      'input.evidenceLevel',
      text('is at least 1 for notes: only approved ones count.', '笔记目标至少为 1：只有审核通过的笔记才计入。'),
    );
  const wanted = { target, evidenceLevel, countRereads: input.countRereads ?? false };
  const known = await context.first(ReadingGoal, { ownerId: owner.ownerId, year, metric });
  return known ? context.update(known, wanted) : context.insert(ReadingGoal, { ...owner, year, metric, ...wanted });
}

async function ownerOf(context: Context, input: ReadingGoalSetInput) {
  if (input.unit === null)
    throw badInput(
      'input.unit',
      text('is null. Leave it out for a goal of your own.', '不能为空值；如为本人目标，请省略该项。'),
    );
  if (input.unit !== undefined) {
    const unit = getUnit(context, input.unit);
    assertMayIn(context, setUnitGoals, unit.id);
    return { owner: 'UNIT' as const, ownerId: unit.id, memberId: null, unitId: unit.id };
  }
  const { memberId, unitId } = await personAsking(context);
  assertMayIn(context, read, unitId);
  return { owner: 'MEMBER' as const, ownerId: memberId, memberId, unitId };
}
