import { type Context, Ctx, FieldResolver, mutationOf, operations, Resolver, Root, rowQuery } from 'qinxue/plugin';
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

const managed = mutationOf(CompetitionEvent, manageCompetitions);

@Resolver(() => CompetitionEvent)
export class CompetitionEventResolver extends operations({
  competitionEvent: rowQuery(CompetitionEvent, { description: 'An event by its id (赛项).' }),
  competitionEventCreate: managed(CompetitionEventCreateInput, createEvent, {
    description: 'Adds an event with its stages to a draft (新建赛项).',
  }),
  competitionEventWrite: managed(CompetitionEventWriteInput, writeEvent, {
    description: 'Replaces the whole content of an event of a draft (编写赛项).',
  }),
}) {
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
}
