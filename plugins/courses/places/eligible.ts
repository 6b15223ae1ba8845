import { badInput, type Context, QinxueError, type Text, text } from 'qinxue/plugin';
import {
  type Audience,
  audienceMembers,
  audienceProfile,
  describeAudience,
  matchesAudience,
  Unit,
} from '../../organisation/index.ts';
import type { LockedClass } from '../classes/locked-class.ts';
import type { TrainingClass } from '../classes/training-class.ts';
import type { Learner } from '../enrolments/learners.ts';

/** For whom a class is: the people of its unit and below, and of those whom its audience means. */
export const audienceOfClass = ({ unitId, audience }: TrainingClass): Audience => {
  const own: Audience = { unit: { unit: unitId, subtree: true, secondary: true } };
  return audience ? { all: [own, JSON.parse(audience) as Audience] } : own;
};

/** @throws NOT_ELIGIBLE with the rule in words; BAD_INPUT for someone who counts in no unit today */
export async function eligibleLearner(locked: LockedClass, memberId: string): Promise<Learner> {
  const { system, training } = locked;
  const profile = await system.load(audienceProfile, memberId);
  const unitId = profile?.primary?.path[0];
  if (!profile || !unitId) throw badInput('input.member', text('belongs to no unit today.', '目前不属于任何单位。'));
  if (!matchesAudience(audienceOfClass(training), profile)) throw await notEligible(locked);
  return { memberId, unitId };
}

/** Of many, those whom the class is for: one statement. */
export async function eligibleMembers(system: Context, training: TrainingClass): Promise<ReadonlySet<string>> {
  return new Set(await audienceMembers(system, audienceOfClass(training)));
}

/** For people to read; units that the viewer does not see stay unnamed. */
export async function wordsOfAudience(context: Context, training: TrainingClass): Promise<Text> {
  const rule = audienceOfClass(training);
  const units = await Promise.all([...unitsIn(rule)].map((id) => context.find(Unit, id)));
  const names = new Map(units.flatMap((unit) => (unit ? [[unit.id, unit.name]] : [])));
  return describeAudience(rule, (id) => names.get(id) ?? '…');
}

function* unitsIn(rule: Audience): Generator<string> {
  if ('unit' in rule) yield rule.unit.unit;
  if ('not' in rule) yield* unitsIn(rule.not);
  for (const part of 'all' in rule ? rule.all : 'any' in rule ? rule.any : []) yield* unitsIn(part);
}

export async function notEligible(
  { context, training }: LockedClass,
  memberIds: readonly string[] = [],
): Promise<QinxueError> {
  const rule = await wordsOfAudience(context, training);
  return new QinxueError(
    'NOT_ELIGIBLE',
    text(
      `This class is for people who are ${rule.en}. Ask its organiser.`,
      `该培训班的适用人员：${rule.zh}。请联系主办方。`,
    ),
    {
      rule: rule.en,
      ruleZh: rule.zh,
      ...(memberIds.length && { members: memberIds }),
    },
  );
}
