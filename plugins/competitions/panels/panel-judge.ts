import {
  Attribute,
  connection,
  Entity,
  enumType,
  HasMany,
  Index,
  LocalDate,
  ObjectType,
  type Page,
  Reference,
  Stored,
} from 'qinxue/plugin';
import { Member, Unit } from '../../organisation/index.ts';
import { Competition } from '../competition.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';
import { type PanelRecusal, PanelRecusalConnection } from './panel-recusal.ts';

export const JudgeRole = enumType('JudgeRole', 'What a judge does (评委职责).', {
  MEMBER: 'Marks (评委).',
  CHIEF: 'Marks, and rules where judges stay apart (裁判长).',
});
export type JudgeRole = keyof typeof JudgeRole;

@Entity('competitions_panel_judge')
@Index('ux_competitions_panel_judge', ['stageId', 'memberId'], { unique: true })
@Index('ix_competitions_panel_judge_member', ['memberId', 'eventId'])
@ObjectType('PanelJudge', { description: 'That a person judges a stage (评委).' })
export class PanelJudge extends Stored {
  static readonly idPrefix = 'pnj';

  @Reference(() => CompetitionStage, { description: 'The stage (阶段).' })
  stageId!: string;

  @Index('ix_competitions_panel_judge_event')
  @Reference(() => CompetitionEvent)
  eventId!: string;

  @Index('ix_competitions_panel_judge_competition')
  @Reference(() => Competition)
  competitionId!: string;

  /** The organiser's. */
  @Index('ix_competitions_panel_judge_unit')
  @Reference(() => Unit)
  unitId!: string;

  @Reference(() => Member, { description: 'Who judges (评委本人).' })
  memberId!: string;

  @Attribute(JudgeRole, { description: 'What they do (职责).' })
  role!: JudgeRole;

  @Attribute(LocalDate, {
    nullable: true,
    description: 'The last day on the panel, of a judge who left after marking; the marks stay (离任日期).',
  })
  leftOn!: string | null;

  @Attribute(String, { length: 500, nullable: true, description: 'Why they left (离任原因).' })
  leftReason!: string | null;

  @HasMany(() => PanelRecusalConnection, 'judgeId', {
    description: 'Which entries they keep away from; for the organisers (回避).',
  })
  recusals?: Page<PanelRecusal>;
}

export const PanelJudgeConnection = connection(PanelJudge);
