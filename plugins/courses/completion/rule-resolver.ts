import { FieldResolver, Percent, Resolver, Root } from 'qinxue/plugin';
import type { CompletionRule } from './rule.ts';
import { CompletionRuleType } from './rule-type.ts';

@Resolver(() => CompletionRuleType)
export class CompletionRuleResolver {
  @FieldResolver(() => [CompletionRuleType], { description: 'The parts of ALL, ANY and AT_LEAST (组成部分).' })
  of(@Root() rule: CompletionRule): readonly CompletionRule[] {
    return 'of' in rule ? rule.of : [];
  }

  @FieldResolver(() => Percent, {
    nullable: true,
    description: 'How much of its duration, or of the hours of ATTENDANCE_GE; 100 is all (占比).',
  })
  share(@Root() rule: CompletionRule): number | null {
    return 'basisPoints' in rule ? rule.basisPoints : null;
  }
}
