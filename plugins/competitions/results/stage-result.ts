import {
  Attribute,
  Column,
  connection,
  Entity,
  Field,
  Index,
  Int,
  ObjectType,
  Reference,
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

  @Reference(() => CompetitionStage, { description: 'The stage (阶段).' })
  stageId!: string;

  @Index('ix_competitions_stage_result_event')
  @Reference(() => CompetitionEvent)
  eventId!: string;

  @Index('ix_competitions_stage_result_entry')
  @Reference(() => Entry, { description: 'The entry (参赛报名).' })
  entryId!: string;

  /** The entry's. */
  @Index('ix_competitions_stage_result_unit')
  @Reference(() => Unit)
  unitId!: string;

  @Index('ix_competitions_stage_result_organiser')
  @Reference(() => Unit)
  organiserId!: string;

  @Field(() => Score, { description: 'Rounded once from the marks (得分).' })
  @Column('int')
  score!: number;

  @Attribute(Int, { description: 'In its bracket; equal scores share a rank (名次).' })
  rank!: number;

  @Attribute(Boolean, { description: 'Goes on to the next stage (晋级).' })
  advanced!: boolean;

  @Attribute([AspectMarkType], { description: 'Of what the score is made (各评分项得分).' })
  aspects!: AspectMark[];
}

export const StageResultConnection = connection(StageResult);
