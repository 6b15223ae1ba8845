import { Allow, Arg, type Context, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'qinxue/plugin';
import { describeAudience } from '../../organisation/index.ts';
import { stagesOfEvent } from '../loaders.ts';
import { manageCompetitions } from '../permissions.ts';
import { CompetitionEvent } from './competition-event.ts';
import { CompetitionStage } from './competition-stage.ts';
import { createEvent, writeEvent } from './event-commands.ts';
import { CompetitionEventCreateInput, CompetitionEventWriteInput } from './event-input.ts';

/** A unit's name, where the reader may know it. */
const namesFor = (context: Context) => (id: string) =>
  context.viewer.canSeeUnit(id) ? (context.directory.unit(id)?.name ?? id) : '…';

@Resolver(() => CompetitionEvent)
export class CompetitionEventResolver {
  @Query(() => CompetitionEvent, { nullable: true, description: 'An event by its id (赛项).' })
  competitionEvent(
    @Arg('id', () => ID, { description: 'The id (编号).' }) id: string,
    @Ctx() context: Context,
  ): Promise<CompetitionEvent | undefined> {
    return context.find(CompetitionEvent, id);
  }

  @FieldResolver(() => [CompetitionStage], { description: 'Its stages in order, at most 10 (比赛阶段).' })
  stages(@Root() event: CompetitionEvent, @Ctx() context: Context) {
    return context.load(stagesOfEvent, event.id);
  }

  @FieldResolver(() => String, { description: 'Who may enter, in English words (参赛条件英文说明).' })
  eligibility(@Root() event: CompetitionEvent, @Ctx() context: Context): string {
    return describeAudience(JSON.parse(event.eligibility), namesFor(context)).en;
  }

  @FieldResolver(() => String, { description: 'Who may enter, in Chinese words (参赛条件).' })
  eligibilityZh(@Root() event: CompetitionEvent, @Ctx() context: Context): string {
    return describeAudience(JSON.parse(event.eligibility), namesFor(context)).zh;
  }

  @Allow(manageCompetitions)
  @Mutation(() => CompetitionEvent, { description: 'Adds an event with its stages to a draft (新建赛项).' })
  competitionEventCreate(
    @Arg('input', () => CompetitionEventCreateInput) input: CompetitionEventCreateInput,
    @Ctx() context: Context,
  ): Promise<CompetitionEvent> {
    return createEvent(context, input);
  }

  @Allow(manageCompetitions)
  @Mutation(() => CompetitionEvent, { description: 'Replaces the whole content of an event of a draft (编写赛项).' })
  competitionEventWrite(
    @Arg('input', () => CompetitionEventWriteInput) input: CompetitionEventWriteInput,
    @Ctx() context: Context,
  ): Promise<CompetitionEvent> {
    return writeEvent(context, input);
  }
}
