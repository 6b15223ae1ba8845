import {
  type Audience,
  audienceMembers,
  audienceProfile,
  badInput,
  describeAudience,
  matchesAudience,
  QinxueError,
  type Scope,
  type Text,
} from 'qinxue/plugin';
import type { TrainingClass } from '../classes/training-class.ts';
import type { Learner } from '../enrolments/learners.ts';

/** For whom a class is: the people of its unit and below, and of those whom its audience means. */
export const audienceOfClass = ({ unitId, audience }: TrainingClass): Audience => {
  const own: Audience = { unit: { unit: unitId, subtree: true, secondary: true } };
  return audience ? { all: [own, JSON.parse(audience) as Audience] } : own;
};

/** @throws NOT_ELIGIBLE with the rule in words; BAD_INPUT for someone who counts in no unit today */
export async function eligibleLearner(system: Scope, training: TrainingClass, memberId: string): Promise<Learner> {
  const profile = await system.load(audienceProfile, memberId);
  const unitId = profile?.primary?.path[0];
  if (!profile || !unitId) throw badInput('input.member', 'belongs to no unit today.');
  if (!matchesAudience(audienceOfClass(training), profile)) throw notEligible(system, training);
  return { memberId, unitId };
}

/** Of many, those whom the class is for: one statement. */
export async function eligibleMembers(system: Scope, training: TrainingClass): Promise<ReadonlySet<string>> {
  return new Set(await audienceMembers(system, audienceOfClass(training)));
}

export const wordsOfAudience = (scope: Scope, training: TrainingClass): Text =>
  describeAudience(audienceOfClass(training), (id) => scope.directory.unit(id)?.name ?? id);

export function notEligible(system: Scope, training: TrainingClass, memberIds: readonly string[] = []): QinxueError {
  const rule = wordsOfAudience(system, training);
  return new QinxueError('NOT_ELIGIBLE', `This class is for people who are ${rule.en}. Ask its organiser.`, {
    rule: rule.en,
    ruleZh: rule.zh,
    ...(memberIds.length && { members: memberIds }),
  });
}
