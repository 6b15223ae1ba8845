import { field, fields, ID, InputType } from 'qinxue/plugin';

@InputType({ description: 'A stage whose scores are fixed (结束阶段).' })
export class CompetitionStageCloseInput extends fields({
  stage: field(ID, 'The stage (阶段).'),
}) {}

@InputType({ description: 'A corrected result of an event (更正成绩).' })
export class EventResultCorrectInput extends fields({
  competitionEvent: field(ID, 'The event (赛项).'),
  reason: field(String, 'Why it replaces the one before; it is published with it (更正原因).'),
}) {}

@InputType({ description: 'An award that is taken back (撤销获奖).' })
export class AwardWithdrawInput extends fields({
  award: field(ID, 'The award (获奖).'),
  reason: field(String, 'Why; it is published with the new version of the result (原因).'),
}) {}

@InputType({ description: 'A closed stage that is marked on (重新开放阶段).' })
export class CompetitionStageReopenInput extends fields({
  stage: field(ID, 'The stage (阶段).'),
  reason: field(String, 'Why (原因).'),
}) {}
