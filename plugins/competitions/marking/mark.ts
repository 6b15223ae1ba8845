import {
  BelongsTo,
  Column,
  connection,
  Decimal,
  Entity,
  Field,
  ForeignKey,
  Index,
  Int,
  ObjectType,
  type Relation,
  registerEnumType,
  Stored,
} from 'qinxue/plugin';
import { Member, Unit } from '../../organisation/index.ts';
import { Entry } from '../entries/entry.ts';
import { PanelJudge } from '../panels/panel-judge.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';
import { Aspect } from '../schemes/aspect.ts';

export const MarkStatus = { SUBMITTED: 'SUBMITTED', SUPERSEDED: 'SUPERSEDED' } as const;
export type MarkStatus = keyof typeof MarkStatus;

registerEnumType(MarkStatus, {
  name: 'MarkStatus',
  description: 'Whether a mark counts (评分状态).',
  valuesConfig: {
    SUBMITTED: { description: 'It counts (已提交).' },
    SUPERSEDED: { description: 'The aspect is marked again; it is kept and no longer counts (已作废).' },
  },
});

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

  @ForeignKey(() => CompetitionStage, { name: 'fk_competitions_mark_stage' })
  @Column('varchar', { length: 32 })
  stageId!: string;

  @ForeignKey(() => Entry, { name: 'fk_competitions_mark_entry' })
  @Column('varchar', { length: 32 })
  entryId!: string;

  @Index('ix_competitions_mark_aspect')
  @ForeignKey(() => Aspect, { name: 'fk_competitions_mark_aspect' })
  @Column('varchar', { length: 32 })
  aspectId!: string;

  @Index('ix_competitions_mark_judge')
  @ForeignKey(() => PanelJudge, { name: 'fk_competitions_mark_judge' })
  @Column('varchar', { length: 32 })
  judgeId!: string;

  @ForeignKey(() => Member, { name: 'fk_competitions_mark_member' })
  @Column('varchar', { length: 32 })
  memberId!: string;

  /** The organiser's. */
  @Index('ix_competitions_mark_unit')
  @ForeignKey(() => Unit, { name: 'fk_competitions_mark_unit' })
  @Column('varchar', { length: 32 })
  unitId!: string;

  @Field(() => Decimal, {
    description:
      'Of a judgement 0, 1, 2 or 3; of a measurement points, or the deviation in its own unit where a tolerance table makes the mark (分值).',
  })
  @Column('int')
  value!: number;

  @Field(() => Int, {
    description: 'Which time it was given: 1, and one more each time that the judges mark again (评分轮次).',
  })
  @Column('int')
  pass!: number;

  @Field(() => MarkStatus, { description: 'Whether it counts (状态).' })
  @Column('varchar', { length: 16 })
  status!: MarkStatus;

  @BelongsTo(() => Entry, 'entryId', { description: 'Whose mark it is (参赛报名).' })
  entry?: Relation<Entry>;

  @BelongsTo(() => Aspect, 'aspectId', { description: 'In what (评分项).' })
  aspect?: Relation<Aspect>;

  @BelongsTo(() => PanelJudge, 'judgeId', { description: 'Who gave it (评委).' })
  judge?: Relation<PanelJudge>;

  @BelongsTo(() => CompetitionStage, 'stageId', { description: 'In which stage (阶段).' })
  stage?: Relation<CompetitionStage>;
}

export const MarkConnection = connection(Mark);
