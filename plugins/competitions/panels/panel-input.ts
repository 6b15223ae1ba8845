import { Field, ID, InputType } from 'qinxue/plugin';
import { JudgeRole } from './panel-judge.ts';

@InputType({ description: 'A judge and what they do (评委).' })
export class PanelJudgeInput {
  @Field(() => ID, { description: 'Who judges (评委本人).' })
  member!: string;

  @Field(() => JudgeRole, { nullable: true, description: 'A member, where left out (职责).' })
  role?: JudgeRole | null;
}

@InputType({ description: 'Judges for a stage; those who are on its panel stay (聘任评委).' })
export class PanelAppointInput {
  @Field(() => ID, { description: 'The stage (阶段).' })
  stage!: string;

  @Field(() => [PanelJudgeInput], { description: 'The judges, at most 50 (评委).' })
  judges!: PanelJudgeInput[];
}

@InputType({ description: 'A judge who leaves a panel (解聘评委).' })
export class PanelDismissInput {
  @Field(() => ID, { description: 'The judge of the stage (评委).' })
  panelJudge!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why; needed of a judge who has marked, whose marks stay (原因).',
  })
  reason?: string | null;
}

@InputType({ description: 'Entries that a judge keeps away from (回避).' })
export class PanelRecuseInput {
  @Field(() => ID, { description: 'The judge of the stage (评委).' })
  panelJudge!: string;

  @Field(() => [ID], { description: 'The entries, at most 500 (参赛报名).' })
  entries!: string[];

  @Field(() => String, { description: 'Why (回避原因).' })
  reason!: string;
}
