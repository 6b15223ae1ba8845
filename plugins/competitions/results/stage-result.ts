import {
  BelongsTo,
  Column,
  connection,
  Entity,
  Field,
  ForeignKey,
  Index,
  Int,
  ObjectType,
  type Relation,
  Score,
  Stored,
} from 'qinxue/plugin';
import { Unit } from '../../organisation/index.ts';
import { Entry } from '../entries/entry.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';
import { type AspectMark, AspectMarkType } from './aspect-mark.ts';

@Entity('competitions_stage_result')
@Index('ux_competitions_stage_result', ['stageId', 'entryId'], { unique: true })
@ObjectType('StageResult', { description: 'What an entry reached in a stage, fixed at its end (阶段成绩).' })
export class StageResult extends Stored {
  static readonly idPrefix = 'str';
  /** Who reads the audit log may be a judge who is recused from the entry. */
  static readonly redactedInAudit = ['score', 'rank', 'aspects'];

  @ForeignKey(() => CompetitionStage, { name: 'fk_competitions_stage_result_stage' })
  @Column('varchar', { length: 32 })
  stageId!: string;

  @Index('ix_competitions_stage_result_event')
  @ForeignKey(() => CompetitionEvent, { name: 'fk_competitions_stage_result_event' })
  @Column('varchar', { length: 32 })
  eventId!: string;

  @Index('ix_competitions_stage_result_entry')
  @ForeignKey(() => Entry, { name: 'fk_competitions_stage_result_entry' })
  @Column('varchar', { length: 32 })
  entryId!: string;

  /** The entry's. */
  @Index('ix_competitions_stage_result_unit')
  @ForeignKey(() => Unit, { name: 'fk_competitions_stage_result_unit' })
  @Column('varchar', { length: 32 })
  unitId!: string;

  @Index('ix_competitions_stage_result_organiser')
  @ForeignKey(() => Unit, { name: 'fk_competitions_stage_result_organiser' })
  @Column('varchar', { length: 32 })
  organiserId!: string;

  @Field(() => Score, { description: 'Rounded once from the marks (得分).' })
  @Column('int')
  score!: number;

  @Field(() => Int, { description: 'In its bracket; equal scores share a rank (名次).' })
  @Column('int')
  rank!: number;

  @Field(() => Boolean, { description: 'Goes on to the next stage (晋级).' })
  @Column('boolean')
  advanced!: boolean;

  @Field(() => [AspectMarkType], { description: 'Of what the score is made (各评分项得分).' })
  @Column('json')
  aspects!: AspectMark[];

  @BelongsTo(() => CompetitionStage, 'stageId', { description: 'The stage (阶段).' })
  stage?: Relation<CompetitionStage>;

  @BelongsTo(() => Entry, 'entryId', { description: 'The entry (参赛报名).' })
  entry?: Relation<Entry>;
}

export const StageResultConnection = connection(StageResult);
