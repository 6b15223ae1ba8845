import { FieldResolver, Resolver, Root } from 'qinxue/plugin';
import type { CompletionRule } from './rule.ts';
import { CompletionRuleType } from './rule-type.ts';

@Resolver(() => CompletionRuleType)
export class CompletionRuleResolver {
  @FieldResolver(() => [CompletionRuleType], { description: 'The parts of ALL, ANY and AT_LEAST (组成部分).' })
  of(@Root() rule: CompletionRule): readonly CompletionRule[] {
    return 'of' in rule ? rule.of : [];
  }
}
