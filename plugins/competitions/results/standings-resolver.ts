import { Arg, byIdLoader, type Context, Ctx, FieldResolver, ID, Live, Query, Resolver, Root } from 'qinxue/plugin';
import { Unit } from '../../organisation/index.ts';
import { Entry } from '../entries/entry.ts';
import { standingsMoved } from '../events.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { type StandingsOf, standings } from './standings.ts';
import { StandingLine, Standings } from './standings-type.ts';

@Resolver(() => Standings)
export class StandingsResolver {
  @Query(() => Standings, {
    description: 'Where the entries of an event, or of one of its stages, stand now (实时榜).',
  })
  standings(
    @Arg('event', () => ID, { nullable: true, description: 'The event, all stages weighed (赛项).' })
    event: string | null,
    @Arg('stage', () => ID, { nullable: true, description: 'Or one of its stages alone (阶段).' })
    stage: string | null,
    @Ctx() context: Context,
  ): Promise<Standings> {
    return standings(context, { event, stage });
  }

  @Live(() => Standings, {
    description: 'The standings of an event or of one of its stages, as they change (实时榜推送).',
    on: [standingsMoved],
    // A stage without a name in the fact is any of the event, and an event is not known by its stages here.
    concerns: ({ eventId, stageId }, { event, stage }: StandingsOf) =>
      event != null ? event === eventId : stageId === null || stage === stageId,
  })
  standingsChanged(
    @Arg('event', () => ID, { nullable: true, description: 'The event, all stages weighed (赛项).' })
    event: string | null,
    @Arg('stage', () => ID, { nullable: true, description: 'Or one of its stages alone (阶段).' })
    stage: string | null,
    @Ctx() context: Context,
  ): Promise<Standings> {
    return standings(context, { event, stage });
  }

  @FieldResolver(() => CompetitionEvent, { nullable: true, description: 'The event (赛项).' })
  event(@Root() { eventId }: Standings, @Ctx() context: Context) {
    return context.load(byIdLoader(CompetitionEvent), eventId);
  }
}

@Resolver(() => StandingLine)
export class StandingLineResolver {
  @FieldResolver(() => Entry, { nullable: true, description: 'The entry, for those who may see it (参赛报名).' })
  entry(@Root() { entryId }: StandingLine, @Ctx() context: Context) {
    return context.load(byIdLoader(Entry), entryId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The code of the unit (单位编码).' })
  unitCode(@Root() { unitId }: StandingLine, @Ctx() context: Context): string | null {
    return context.directory.unit(unitId)?.code ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The name of the unit, for everyone who sees the standings (单位名称).',
  })
  unitName(@Root() { unitId }: StandingLine, @Ctx() context: Context): string | null {
    return context.directory.unit(unitId)?.name ?? null;
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'For which unit, for those who may see it (代表单位).' })
  unit(@Root() { unitId }: StandingLine, @Ctx() context: Context) {
    return context.load(byIdLoader(Unit), unitId);
  }
}
