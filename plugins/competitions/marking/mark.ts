import {
  Attribute,
  Column,
  connection,
  Decimal,
  Entity,
  enumType,
  Field,
  Index,
  Int,
  ObjectType,
  Reference,
  Stored,
} from 'qinxue/plugin';
import { Member, Unit } from '../../organisation/index.ts';
import { Entry } from '../entries/entry.ts';
import { PanelJudge } from '../panels/panel-judge.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';
import { Aspect } from '../schemes/aspect.ts';

export const MarkStatus = enumType('MarkStatus', 'Whether a mark counts (评分状态).', {
  SUBMITTED: 'It counts (已提交).',
  SUPERSEDED: 'The aspect is marked again; it is kept and no longer counts (已作废).',
});
export type MarkStatus = keyof typeof MarkStatus;

@Entity('competitions_mark')
// Whoever submits twice at the same moment has one mark.
@Index('ux_competitions_mark_pass', ['entryId', 'aspectId', 'judgeId', 'pass'], { unique: true })
@Index('ix_competitions_mark_stage', ['stageId', 'status'])
@Index('ix_competitions_mark_member', ['memberId', 'entryId', 'aspectId'])
@ObjectType('Mark', { description: 'What a judge gives an entry in an aspect; it is never changed (评分).' })
export class Mark extends Stored {
  static readonly idPrefix = 'mrk';
  /** Who reads the audit log may be a judge who has not marked yet. */
  static readonly redactedInAudit = ['value'];

  @Reference(() => CompetitionStage, { description: 'In which stage (阶段).' })
  stageId!: string;

  @Reference(() => Entry, { description: 'Whose mark it is (参赛报名).' })
  entryId!: string;

  @Index('ix_competitions_mark_aspect')
  @Reference(() => Aspect, { description: 'In what (评分项).' })
  aspectId!: string;

  @Index('ix_competitions_mark_judge')
  @Reference(() => PanelJudge, { description: 'Who gave it (评委).' })
  judgeId!: string;

  @Reference(() => Member)
  memberId!: string;

  /** The organiser's. */
  @Index('ix_competitions_mark_unit')
  @Reference(() => Unit)
  unitId!: string;

  @Field(() => Decimal, {
    description:
      'Of a judgement 0, 1, 2 or 3; of a measurement points, or the deviation in its own unit where a tolerance table makes the mark (分值).',
  })
  @Column('int')
  value!: number;

  @Attribute(Int, {
    description: 'Which time it was given: 1, and one more each time that the judges mark again (评分轮次).',
  })
  pass!: number;

  @Attribute(MarkStatus, { description: 'Whether it counts (状态).' })
  status!: MarkStatus;
}

export const MarkConnection = connection(Mark);
