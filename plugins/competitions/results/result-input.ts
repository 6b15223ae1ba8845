import { Field, ID, InputType } from 'qinxue/plugin';

@InputType({ description: 'A stage whose scores are fixed (结束阶段).' })
export class CompetitionStageCloseInput {
  @Field(() => ID, { description: 'The stage (阶段).' })
  stage!: string;
}

@InputType({ description: 'A corrected result of an event (更正成绩).' })
export class EventResultCorrectInput {
  @Field(() => ID, { description: 'The event (赛项).' })
  competitionEvent!: string;

  @Field(() => String, { description: 'Why it replaces the one before; it is published with it (更正原因).' })
  reason!: string;
}

@InputType({ description: 'An award that is taken back (撤销获奖).' })
export class AwardWithdrawInput {
  @Field(() => ID, { description: 'The award (获奖).' })
  award!: string;

  @Field(() => String, { description: 'Why; it is published with the new version of the result (原因).' })
  reason!: string;
}

@InputType({ description: 'A closed stage that is marked on (重新开放阶段).' })
export class CompetitionStageReopenInput {
  @Field(() => ID, { description: 'The stage (阶段).' })
  stage!: string;

  @Field(() => String, { description: 'Why (原因).' })
  reason!: string;
}
