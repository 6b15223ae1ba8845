import {
  Allow,
  Arg,
  Args,
  type Context,
  Ctx,
  ID,
  Mutation,
  type Page,
  type PageArgs,
  Query,
  Resolver,
} from 'qinxue/plugin';
import { Competition, CompetitionConnection } from './competition.ts';
import {
  cancelCompetition,
  createCompetition,
  returnCompetition,
  stepCompetition,
  updateCompetition,
} from './competition-commands.ts';
import {
  CompetitionCancelInput,
  CompetitionCreateInput,
  CompetitionReturnInput,
  CompetitionStepInput,
  CompetitionUpdateInput,
} from './competition-input.ts';
import { manageCompetitions } from './permissions.ts';

@Resolver(() => Competition)
export class CompetitionResolver {
  @Query(() => CompetitionConnection, { description: 'The competitions that you can see (竞赛列表).' })
  competitions(
    @Args(() => CompetitionConnection.Args) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<Competition>> {
    return context.page(Competition, page);
  }

  @Query(() => Competition, { nullable: true, description: 'A competition by its id (竞赛).' })
  competition(
    @Arg('id', () => ID, { description: 'The id (编号).' }) id: string,
    @Ctx() context: Context,
  ): Promise<Competition | undefined> {
    return context.find(Competition, id);
  }

  @Allow(manageCompetitions)
  @Mutation(() => Competition, { description: 'Begins a competition as a draft (新建竞赛).' })
  competitionCreate(
    @Arg('input', () => CompetitionCreateInput) input: CompetitionCreateInput,
    @Ctx() context: Context,
  ): Promise<Competition> {
    return createCompetition(context, input);
  }

  @Allow(manageCompetitions)
  @Mutation(() => Competition, { description: 'Changes what stands outside the events of a competition (修改竞赛).' })
  competitionUpdate(
    @Arg('input', () => CompetitionUpdateInput) input: CompetitionUpdateInput,
    @Ctx() context: Context,
  ): Promise<Competition> {
    return updateCompetition(context, input);
  }

  @Allow(manageCompetitions)
  @Mutation(() => Competition, { description: 'Calls a competition off, before its awards are given (取消竞赛).' })
  competitionCancel(
    @Arg('input', () => CompetitionCancelInput) input: CompetitionCancelInput,
    @Ctx() context: Context,
  ): Promise<Competition> {
    return cancelCompetition(context, input);
  }

  @Allow(manageCompetitions)
  @Mutation(() => Competition, { description: 'Announces a competition; its events no longer change (公布竞赛).' })
  competitionPublish(
    @Arg('input', () => CompetitionStepInput) input: CompetitionStepInput,
    @Ctx() context: Context,
  ): Promise<Competition> {
    return stepCompetition(context, input.competition, 'publish');
  }

  @Allow(manageCompetitions)
  @Mutation(() => Competition, { description: 'Opens a competition for entries (开放报名).' })
  competitionOpenRegistration(
    @Arg('input', () => CompetitionStepInput) input: CompetitionStepInput,
    @Ctx() context: Context,
  ): Promise<Competition> {
    return stepCompetition(context, input.competition, 'openRegistration');
  }

  @Allow(manageCompetitions)
  @Mutation(() => Competition, { description: 'Fixes the entries; refused where an event has too few (截止报名).' })
  competitionLock(
    @Arg('input', () => CompetitionStepInput) input: CompetitionStepInput,
    @Ctx() context: Context,
  ): Promise<Competition> {
    return stepCompetition(context, input.competition, 'lock');
  }

  @Allow(manageCompetitions)
  @Mutation(() => Competition, {
    description: 'Opens the first stage of every event, once schemes and panels are ready (开始比赛).',
  })
  competitionStart(
    @Arg('input', () => CompetitionStepInput) input: CompetitionStepInput,
    @Ctx() context: Context,
  ): Promise<Competition> {
    return stepCompetition(context, input.competition, 'start');
  }

  @Allow(manageCompetitions)
  @Mutation(() => Competition, { description: 'Says that all is held and what is left is marked (进入评分).' })
  competitionBeginMarking(
    @Arg('input', () => CompetitionStepInput) input: CompetitionStepInput,
    @Ctx() context: Context,
  ): Promise<Competition> {
    return stepCompetition(context, input.competition, 'beginMarking');
  }

  @Allow(manageCompetitions)
  @Mutation(() => Competition, {
    description: 'Publishes a first result of every event, once all stages are closed (公示成绩).',
  })
  competitionPublishProvisional(
    @Arg('input', () => CompetitionStepInput) input: CompetitionStepInput,
    @Ctx() context: Context,
  ): Promise<Competition> {
    return stepCompetition(context, input.competition, 'publishProvisional');
  }

  @Allow(manageCompetitions)
  @Mutation(() => Competition, { description: 'Opens a competition to objections (开放申诉).' })
  competitionOpenAppeals(
    @Arg('input', () => CompetitionStepInput) input: CompetitionStepInput,
    @Ctx() context: Context,
  ): Promise<Competition> {
    return stepCompetition(context, input.competition, 'openAppeals');
  }

  @Allow(manageCompetitions)
  @Mutation(() => Competition, { description: 'Publishes the result that stands (确定成绩).' })
  competitionFinalise(
    @Arg('input', () => CompetitionStepInput) input: CompetitionStepInput,
    @Ctx() context: Context,
  ): Promise<Competition> {
    return stepCompetition(context, input.competition, 'finalise');
  }

  @Allow(manageCompetitions)
  @Mutation(() => Competition, { description: 'Gives the awards by the final result (授奖).' })
  competitionAward(
    @Arg('input', () => CompetitionStepInput) input: CompetitionStepInput,
    @Ctx() context: Context,
  ): Promise<Competition> {
    return stepCompetition(context, input.competition, 'award');
  }

  @Allow(manageCompetitions)
  @Mutation(() => Competition, { description: 'Takes the announcement back, to change the programme (撤回公布).' })
  competitionUnpublish(
    @Arg('input', () => CompetitionReturnInput) input: CompetitionReturnInput,
    @Ctx() context: Context,
  ): Promise<Competition> {
    return returnCompetition(context, input, 'unpublish');
  }

  @Allow(manageCompetitions)
  @Mutation(() => Competition, { description: 'Opens a locked competition for entries again (重新开放报名).' })
  competitionReopenRegistration(
    @Arg('input', () => CompetitionReturnInput) input: CompetitionReturnInput,
    @Ctx() context: Context,
  ): Promise<Competition> {
    return returnCompetition(context, input, 'reopenRegistration');
  }

  @Allow(manageCompetitions)
  @Mutation(() => Competition, {
    description: 'Opens the final result to objections again; it stays a version (重新开放申诉).',
  })
  competitionReopenAppeals(
    @Arg('input', () => CompetitionReturnInput) input: CompetitionReturnInput,
    @Ctx() context: Context,
  ): Promise<Competition> {
    return returnCompetition(context, input, 'reopenAppeals');
  }
}
