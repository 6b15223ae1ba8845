import { Field, field, fields, Int, ObjectType, Score } from 'qinxue/plugin';
import type { EventStanding } from './outcomes.ts';

@ObjectType('StandingLine', { description: 'Where an entry stands (实时榜条目).' })
export class StandingLine {
  @Field(() => Int, { nullable: true, description: 'In its bracket; none while something is not marked (名次).' })
  rank!: number | null;

  @Field(() => String, { description: "The person's or the team's name (参赛名称)." })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The group that it is ranked in (组别).' })
  bracket!: string | null;

  @Field(() => Score, { description: 'Of what is marked (得分).' })
  score!: number;

  @Field(() => Boolean, { description: 'All of it is marked (已全部评分).' })
  complete!: boolean;

  entryId!: string;

  /** Its code and name are for everyone who sees the standings. */
  unitId!: string;
}

@ObjectType('Standings', { description: 'Where the entries of an event or of one stage stand (实时榜).' })
export class Standings extends fields({
  lines: field([StandingLine], 'Bracket by bracket, the best first; at most 2,000 (名次表).'),
  complete: field(Int, 'So many of the lines are marked in full (已完成数).'),
}) {
  eventId!: string;
}

export function standingsOf({ event, lines }: EventStanding): Standings {
  const shown = lines.map(
    ({ competing, rank, score }): StandingLine => ({
      rank: rank ?? null,
      name: competing.name,
      bracket: competing.bracket,
      score,
      complete: rank !== undefined,
      entryId: competing.id,
      unitId: competing.unit,
    }),
  );
  return { eventId: event.id, lines: shown, complete: shown.filter(({ complete }) => complete).length };
}
