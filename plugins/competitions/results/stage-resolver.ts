import { Allow, Arg, type Context, Ctx, ID, Mutation, Query, Resolver } from 'qinxue/plugin';
import { manageCompetitions } from '../permissions.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';
import { closeStage } from './close-stage.ts';
import { EventResult } from './event-result.ts';
import { correctResult } from './publish-result.ts';
import { reopenStage } from './reopen-stage.ts';
import { CompetitionStageCloseInput, CompetitionStageReopenInput, EventResultCorrectInput } from './result-input.ts';

@Resolver(() => CompetitionStage)
export class CompetitionStageResolver {
  @Query(() => CompetitionStage, { nullable: true, description: 'A stage by its id (比赛阶段).' })
  competitionStage(
    @Arg('id', () => ID, { description: 'The id (编号).' }) id: string,
    @Ctx() context: Context,
  ): Promise<CompetitionStage | undefined> {
    return context.find(CompetitionStage, id);
  }

  @Allow(manageCompetitions)
  @Mutation(() => CompetitionStage, {
    description: 'Fixes the scores of a stage, says who goes on and opens the next (结束阶段).',
  })
  competitionStageClose(
    @Arg('input', () => CompetitionStageCloseInput) input: CompetitionStageCloseInput,
    @Ctx() context: Context,
  ): Promise<CompetitionStage> {
    return closeStage(context, input.stage);
  }

  @Allow(manageCompetitions)
  @Mutation(() => EventResult, { description: 'Publishes a corrected result as a new version (更正成绩).' })
  eventResultCorrect(
    @Arg('input', () => EventResultCorrectInput) input: EventResultCorrectInput,
    @Ctx() context: Context,
  ): Promise<EventResult> {
    return correctResult(context, input.competitionEvent, input.reason);
  }

  @Allow(manageCompetitions)
  @Mutation(() => CompetitionStage, {
    description: 'Opens a closed stage again while the next is not marked; all marks stay (重新开放阶段).',
  })
  competitionStageReopen(
    @Arg('input', () => CompetitionStageReopenInput) input: CompetitionStageReopenInput,
    @Ctx() context: Context,
  ): Promise<CompetitionStage> {
    return reopenStage(context, input);
  }
}
