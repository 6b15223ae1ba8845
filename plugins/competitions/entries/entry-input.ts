import { Field, ID, InputType } from 'qinxue/plugin';

@InputType({ description: 'A team that enters (参赛团队).' })
export class EntryTeamInput {
  @Field(() => String, { description: 'What it is called (团队名称).' })
  name!: string;

  @Field(() => ID, { description: 'Who leads it; also one of its people (领队).' })
  leader!: string;

  @Field(() => [ID], { description: 'Everyone in it, the leader included or not (队员).' })
  members!: string[];
}

@InputType({ description: 'That a person or a team takes part in an event (报名).' })
export class EntryRegisterInput {
  @Field(() => ID, { description: 'The event (赛项).' })
  competitionEvent!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Who takes part; oneself, where left out; null is refused (参赛人).',
  })
  member?: string | null;

  @Field(() => EntryTeamInput, { nullable: true, description: 'The team, in an event of teams (参赛团队).' })
  team?: EntryTeamInput | null;

  @Field(() => String, { nullable: true, description: 'The group to be ranked in, where the event has groups (组别).' })
  bracket?: string | null;
}

@InputType({ description: 'An entry that is admitted (通过资格审查).' })
export class EntryAdmitInput {
  @Field(() => ID, { description: 'The entry (参赛报名).' })
  entry!: string;
}

@InputType({ description: 'An entry that is given up (退赛).' })
export class EntryWithdrawInput {
  @Field(() => ID, { description: 'The entry (参赛报名).' })
  entry!: string;

  @Field(() => String, { nullable: true, description: 'Why (原因).' })
  reason?: string | null;
}

@InputType({ description: 'An entry that is refused or excluded (拒绝或取消资格).' })
export class EntryRefuseInput {
  @Field(() => ID, { description: 'The entry (参赛报名).' })
  entry!: string;

  @Field(() => String, { description: 'Why; those who entered read it (原因).' })
  reason!: string;
}

@InputType({ description: 'An entry that stands again (恢复报名).' })
export class EntryRestoreInput {
  @Field(() => ID, { description: 'The entry (参赛报名).' })
  entry!: string;

  @Field(() => String, { description: 'Why; those who entered read it (原因).' })
  reason!: string;
}

@InputType({ description: 'Who leaves a team and who comes, before it is marked (更换队员).' })
export class EntryReplaceMemberInput {
  @Field(() => ID, { description: 'The entry of the team (参赛报名).' })
  entry!: string;

  @Field(() => ID, { nullable: true, description: 'Who leaves; nobody, where left out (离队人员).' })
  leaves?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who comes; nobody, where left out (补充人员).' })
  joins?: string | null;

  @Field(() => String, { nullable: true, description: 'Why; needed once the entries are fixed (原因).' })
  reason?: string | null;
}
