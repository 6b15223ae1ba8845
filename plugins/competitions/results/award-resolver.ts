import { Allow, Arg, type Context, Ctx, Mutation, Resolver } from 'qinxue/plugin';
import { manageCompetitions } from '../permissions.ts';
import { Award } from './award.ts';
import { AwardWithdrawInput } from './result-input.ts';
import { withdrawAward } from './withdraw-award.ts';

@Resolver(() => Award)
export class AwardResolver {
  @Allow(manageCompetitions)
  @Mutation(() => Award, {
    description:
      'Takes an award back after it was given: the entry is excluded, and its place passes on by the declared rule (撤销获奖).',
  })
  awardWithdraw(
    @Arg('input', () => AwardWithdrawInput) input: AwardWithdrawInput,
    @Ctx() context: Context,
  ): Promise<Award> {
    return withdrawAward(context, input);
  }
}
