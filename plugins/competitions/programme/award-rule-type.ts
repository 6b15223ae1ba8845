import { Decimal, enumType, Field, field, fields, InputType, ObjectType, optional } from 'qinxue/plugin';
import type { AwardRule } from '../scoring/award-tiers.ts';

export const AwardKind = enumType('AwardKind', 'How many are honoured (设奖方式).', {
  FIXED: 'So many places of a bracket (固定名额).',
  RATIO: 'So large a share of those ranked in a bracket, rounded (按比例).',
  THRESHOLD: 'Who has at least so many points (分数线).',
} satisfies Readonly<Record<AwardRule['kind'], string>>);
export type AwardKind = keyof typeof AwardKind;

export const AwardTies = enumType('AwardTies', 'What those have who share the last place of a tier (并列处理).', {
  SHARE: 'All of them have the tier (并列同奖).',
  LOWER: 'All of them have the tier below (顺延下一等).',
} satisfies Readonly<Record<AwardRule['ties'], string>>);
export type AwardTies = keyof typeof AwardTies;

@ObjectType('AwardTier', { description: 'A tier of awards (奖项等级).' })
export class AwardTierType {
  @Field(() => String, { description: 'What it is called (奖项名称).' })
  name!: string;

  @Field(() => Decimal, {
    description: 'Places of FIXED, percent of RATIO, points of THRESHOLD (数值).',
  })
  value!: number;
}

@ObjectType('AwardRule', { description: 'Which places are honoured, the best tier first (授奖规则).' })
export class AwardRuleType extends fields({
  kind: field(AwardKind, 'How many are honoured (方式).'),
  ties: field(AwardTies, 'What those have who share the last place of a tier (并列处理).'),
}) {}

@InputType({ description: 'A tier of awards (奖项等级).' })
export class AwardTierInput {
  @Field(() => String, { description: 'What it is called (奖项名称).' })
  name!: string;

  @Field(() => Decimal, {
    description: 'Places of FIXED, percent of RATIO, points of THRESHOLD (数值).',
  })
  value!: number;
}

@InputType({ description: 'Which places are honoured, the best tier first (授奖规则).' })
export class AwardRuleInput extends fields({
  kind: field(AwardKind, 'How many are honoured (方式).'),
  tiers: field([AwardTierInput], 'The tiers, the best first (等级).'),
  ties: optional(AwardTies, 'What those have who share the last place of a tier; the tier, where left out (并列处理).'),
}) {}
