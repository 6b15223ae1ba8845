import { field, fields, ID, InputType, optional } from 'qinxue/plugin';

@InputType({ description: 'A team that enters (参赛团队).' })
export class EntryTeamInput extends fields({
  name: field(String, 'What it is called (团队名称).'),
  leader: field(ID, 'Who leads it; also one of its people (领队).'),
  members: field([ID], 'Everyone in it, the leader included or not (队员).'),
}) {}

@InputType({ description: 'That a person or a team takes part in an event (报名).' })
export class EntryRegisterInput extends fields({
  competitionEvent: field(ID, 'The event (赛项).'),
  member: optional(ID, 'Who takes part; oneself, where left out; null is refused (参赛人).'),
  team: optional(EntryTeamInput, 'The team, in an event of teams (参赛团队).'),
  bracket: optional(String, 'The group to be ranked in, where the event has groups (组别).'),
}) {}

@InputType({ description: 'An entry that is admitted (通过资格审查).' })
export class EntryAdmitInput extends fields({
  entry: field(ID, 'The entry (参赛报名).'),
}) {}

@InputType({ description: 'An entry that is given up (退赛).' })
export class EntryWithdrawInput extends fields({
  entry: field(ID, 'The entry (参赛报名).'),
  reason: optional(String, 'Why (原因).'),
}) {}

@InputType({ description: 'An entry that is refused or excluded (拒绝或取消资格).' })
export class EntryRefuseInput extends fields({
  entry: field(ID, 'The entry (参赛报名).'),
  reason: field(String, 'Why; those who entered read it (原因).'),
}) {}

@InputType({ description: 'An entry that stands again (恢复报名).' })
export class EntryRestoreInput extends fields({
  entry: field(ID, 'The entry (参赛报名).'),
  reason: field(String, 'Why; those who entered read it (原因).'),
}) {}

@InputType({ description: 'Who leaves a team and who comes, before it is marked (更换队员).' })
export class EntryReplaceMemberInput extends fields({
  entry: field(ID, 'The entry of the team (参赛报名).'),
  leaves: optional(ID, 'Who leaves; nobody, where left out (离队人员).'),
  joins: optional(ID, 'Who comes; nobody, where left out (补充人员).'),
  reason: optional(String, 'Why; needed once the entries are fixed (原因).'),
}) {}
