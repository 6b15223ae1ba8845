import { field, fields, ID, InputType, optional } from 'qinxue/plugin';
import { JudgeRole } from './panel-judge.ts';

@InputType({ description: 'A judge and what they do (评委).' })
export class PanelJudgeInput extends fields({
  member: field(ID, 'Who judges (评委本人).'),
  role: optional(JudgeRole, 'A member, where left out (职责).'),
}) {}

@InputType({ description: 'Judges for a stage; those who are on its panel stay (聘任评委).' })
export class PanelAppointInput extends fields({
  stage: field(ID, 'The stage (阶段).'),
  judges: field([PanelJudgeInput], 'The judges, at most 50 (评委).'),
}) {}

@InputType({ description: 'A judge who leaves a panel (解聘评委).' })
export class PanelDismissInput extends fields({
  panelJudge: field(ID, 'The judge of the stage (评委).'),
  reason: optional(String, 'Why; needed of a judge who has marked, whose marks stay (原因).'),
}) {}

@InputType({ description: 'Entries that a judge keeps away from (回避).' })
export class PanelRecuseInput extends fields({
  panelJudge: field(ID, 'The judge of the stage (评委).'),
  entries: field([ID], 'The entries, at most 500 (参赛报名).'),
  reason: field(String, 'Why (回避原因).'),
}) {}
