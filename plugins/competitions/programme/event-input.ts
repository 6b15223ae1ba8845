import { Field, field, fields, ID, InputType, Int, optional, Percent } from 'qinxue/plugin';
import { AudienceInput } from '../../organisation/index.ts';
import { AdvancementInput } from './advance-type.ts';
import { AwardRuleInput } from './award-rule-type.ts';
import { EntryKind } from './competition-event.ts';
import { MarkAggregation, StageKind } from './stage-kinds.ts';
import { TieBreakInput } from './tie-break.ts';

@InputType({ description: 'A stage of an event (比赛阶段).' })
export class CompetitionStageInput {
  @Field(() => String, { description: 'The name (阶段名称).' })
  name!: string;

  @Field(() => StageKind, { description: 'What is done in it (类别).' })
  kind!: StageKind;

  @Field(() => Percent, { description: 'Its share; those of all stages make 100 (权重).' })
  weight!: number;

  @Field(() => MarkAggregation, {
    nullable: true,
    description: "How judges' marks become one; their mean, where left out (计分方式).",
  })
  aggregation?: MarkAggregation | null;

  @Field(() => AdvancementInput, {
    nullable: true,
    description: 'Who goes on to the next stage; everyone, where left out; null is refused (晋级规则).',
  })
  advance?: AdvancementInput | null;
}

@InputType({ description: 'All that an event is about (赛项内容).' })
export class CompetitionEventContentInput extends fields({
  name: field(String, 'The name (赛项名称).'),
  jobType: optional(String, 'The trade that it is about (工种).'),
  entryKind: optional(EntryKind, 'Individuals, where left out (参赛形式).'),
  minEntries: optional(Int, 'With fewer entries it does not take place; 1 where left out (最少参赛数).'),
  minTeamSize: optional(Int, 'The fewest people of a team; 2 where left out (团队最少人数).'),
  maxTeamSize: optional(Int, 'The most people of a team; 10 where left out (团队最多人数).'),
  brackets: optional([String], 'Groups that are ranked apart, at most 20 (组别).'),
  eligibility: optional(
    AudienceInput,
    'Who may enter; everyone whom the competition reaches, where left out; null is refused (参赛条件).',
  ),
  stages: field([CompetitionStageInput], 'The stages in order: 1 to 10 (比赛阶段).'),
  tieBreaks: optional([TieBreakInput], 'What decides between equal totals, in order (同分判定).'),
  awardRule: optional(AwardRuleInput, 'Which places are honoured (授奖规则).'),
}) {}

@InputType({ description: 'A new event of a competition (新赛项).' })
export class CompetitionEventCreateInput extends fields({
  competition: field(ID, 'The competition, a draft (竞赛).'),
  content: field(CompetitionEventContentInput, 'The content (内容).'),
}) {}

@InputType({ description: 'The whole content of an event, in place of what it has (编写赛项).' })
export class CompetitionEventWriteInput extends fields({
  competitionEvent: field(ID, 'The event (赛项).'),
  version: field(Int, 'The version of the row that was read (版本).'),
  content: field(CompetitionEventContentInput, 'The content (内容).'),
}) {}
