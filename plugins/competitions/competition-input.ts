import { Field, ID, InputType, Int } from 'qinxue/plugin';
import { CompetitionKind } from './competition.ts';

@InputType({ description: 'A new competition (新竞赛).' })
export class CompetitionCreateInput {
  @Field(() => ID, { description: 'Id or code of the unit that organises it (主办单位).' })
  unit!: string;

  @Field(() => String, { description: 'Unique in the organisation; it stays (竞赛编码).' })
  code!: string;

  @Field(() => String, { description: 'The name (竞赛名称).' })
  name!: string;

  @Field(() => CompetitionKind, { description: 'What it is about (类别).' })
  kind!: CompetitionKind;

  @Field(() => Int, { nullable: true, description: 'The year or number of the series (届次).' })
  season?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Everyone who sees it follows the standings while it is marked; not, where left out (实时榜公开).',
  })
  publicStandings?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: "So many of a unit's best count in an event for its ranking; 3 where left out (单位计分人数).",
  })
  bestPerUnit?: number | null;
}

@InputType({ description: 'What changes of a competition; what is left out stays (竞赛变更内容).' })
export class CompetitionChanges {
  @Field(() => String, { nullable: true, description: 'The name (竞赛名称).' })
  name?: string | null;

  @Field(() => Int, { nullable: true, description: 'The year or number of the series; null takes it away (届次).' })
  season?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Everyone who sees it follows the standings (实时榜公开).' })
  publicStandings?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: "So many of a unit's best count; until it is published (单位计分人数).",
  })
  bestPerUnit?: number | null;
}

@InputType({ description: 'A change of a competition (竞赛变更).' })
export class CompetitionUpdateInput {
  @Field(() => ID, { description: 'The competition (竞赛).' })
  competition!: string;

  @Field(() => Int, { description: 'The version of the row that was read (版本).' })
  version!: number;

  @Field(() => CompetitionChanges, { description: 'What changes (变更内容).' })
  changes!: CompetitionChanges;
}

@InputType({ description: 'A competition that goes on to its next step (竞赛推进).' })
export class CompetitionStepInput {
  @Field(() => ID, { description: 'The competition (竞赛).' })
  competition!: string;
}

@InputType({ description: 'A competition that goes a step back (退回竞赛).' })
export class CompetitionReturnInput {
  @Field(() => ID, { description: 'The competition (竞赛).' })
  competition!: string;

  @Field(() => String, { description: 'Why; everyone who sees it reads it (退回原因).' })
  reason!: string;
}

@InputType({ description: 'A competition that does not take place (取消竞赛).' })
export class CompetitionCancelInput {
  @Field(() => ID, { description: 'The competition (竞赛).' })
  competition!: string;

  @Field(() => String, { description: 'Why; everyone who sees it reads it (取消原因).' })
  reason!: string;
}
