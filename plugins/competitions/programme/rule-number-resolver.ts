import { Decimal, FieldResolver, Resolver, Root } from 'qinxue/plugin';
import type { AdvanceRule } from '../scoring/advancement.ts';
import type { AwardRule, AwardTier } from '../scoring/award-tiers.ts';
import { Advancement } from './advance-type.ts';
import { AwardRuleType, AwardTierType } from './award-rule-type.ts';
import { shownNumber } from './rule-number.ts';

@Resolver(() => Advancement)
export class AdvancementResolver {
  @FieldResolver(() => Decimal, {
    nullable: true,
    description: 'Places of TOP, percent of PERCENT, points of MIN_SCORE (数值).',
  })
  value(@Root() { kind, value }: AdvanceRule): number | null {
    return value === undefined ? null : shownNumber(kind, value);
  }
}

@Resolver(() => AwardRuleType)
export class AwardRuleResolver {
  /** A tier does not say itself what its number is. */
  @FieldResolver(() => [AwardTierType], { description: 'The tiers, the best first (等级).' })
  tiers(@Root() { kind, tiers }: AwardRule): readonly AwardTier[] {
    return tiers.map(({ name, value }) => ({ name, value: shownNumber(kind, value) }));
  }
}
