import { Allow, Arg, type Context, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'qinxue/plugin';
import { describeAudience } from '../../organisation/index.ts';
import { stagesOfEvent } from '../loaders.ts';
import { manageCompetitions } from '../permissions.ts';
import { CompetitionEvent } from './competition-event.ts';
import { CompetitionStage } from './competition-stage.ts';
import { createEvent, writeEvent } from './event-commands.ts';
import { CompetitionEventCreateInput, CompetitionEventWriteInput } from './event-input.ts';

/** A unit's name, where the reader may know it. */
const namesFor = (scope: Context) => (id: string) =>
  scope.viewer.canSeeUnit(id) ? (scope.directory.unit(id)?.name ?? id) : '…';

@Resolver(() => CompetitionEvent)
export class CompetitionEventResolver {
  @Query(() => CompetitionEvent, { nullable: true, description: 'An event by its id (赛项).' })
  competitionEvent(
    @Arg('id', () => ID, { description: 'The id (编号).' }) id: string,
    @Ctx() scope: Context,
  ): Promise<CompetitionEvent | undefined> {
    return scope.find(CompetitionEvent, id);
  }

  @FieldResolver(() => [CompetitionStage], { description: 'Its stages in order, at most 10 (比赛阶段).' })
  stages(@Root() event: CompetitionEvent, @Ctx() scope: Context) {
    return scope.load(stagesOfEvent, event.id);
  }

  @FieldResolver(() => String, { description: 'Who may enter, in English words (参赛条件英文说明).' })
  eligibility(@Root() event: CompetitionEvent, @Ctx() scope: Context): string {
    return describeAudience(JSON.parse(event.eligibility), namesFor(scope)).en;
  }

  @FieldResolver(() => String, { description: 'Who may enter, in Chinese words (参赛条件).' })
  eligibilityZh(@Root() event: CompetitionEvent, @Ctx() scope: Context): string {
    return describeAudience(JSON.parse(event.eligibility), namesFor(scope)).zh;
  }

  @Allow(manageCompetitions)
  @Mutation(() => CompetitionEvent, { description: 'Adds an event with its stages to a draft (新建赛项).' })
  competitionEventCreate(
    @Arg('input', () => CompetitionEventCreateInput) input: CompetitionEventCreateInput,
    @Ctx() scope: Context,
  ): Promise<CompetitionEvent> {
    return createEvent(scope, input);
  }

  @Allow(manageCompetitions)
  @Mutation(() => CompetitionEvent, { description: 'Replaces the whole content of an event of a draft (编写赛项).' })
  competitionEventWrite(
    @Arg('input', () => CompetitionEventWriteInput) input: CompetitionEventWriteInput,
    @Ctx() scope: Context,
  ): Promise<CompetitionEvent> {
    return writeEvent(scope, input);
  }
}
