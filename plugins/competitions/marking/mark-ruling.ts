import {
  Attribute,
  Column,
  connection,
  Entity,
  Field,
  Index,
  ObjectType,
  Reference,
  Score,
  Stored,
} from 'qinxue/plugin';
import { Member, Unit } from '../../organisation/index.ts';
import { Entry } from '../entries/entry.ts';
import { CompetitionStage } from '../programme/competition-stage.ts';
import { Aspect } from '../schemes/aspect.ts';

@Entity('competitions_mark_ruling')
@Index('ux_competitions_mark_ruling', ['entryId', 'aspectId'], { unique: true })
@ObjectType('MarkRuling', { description: 'What an aspect is worth where the judges stay apart (裁决).' })
export class MarkRuling extends Stored {
  static readonly idPrefix = 'mrl';
  static readonly redactedInAudit = ['mark', 'reason'];

  @Index('ix_competitions_mark_ruling_stage')
  @Reference(() => CompetitionStage)
  stageId!: string;

  @Reference(() => Entry, { description: 'Whose mark it is (参赛报名).' })
  entryId!: string;

  @Index('ix_competitions_mark_ruling_aspect')
  @Reference(() => Aspect, { description: 'In what (评分项).' })
  aspectId!: string;

  @Index('ix_competitions_mark_ruling_member')
  @Reference(() => Member, { description: 'Who ruled (裁决人).' })
  memberId!: string;

  /** The organiser's. */
  @Index('ix_competitions_mark_ruling_unit')
  @Reference(() => Unit)
  unitId!: string;

  @Field(() => Score, { description: 'The mark (得分).' })
  @Column('int')
  mark!: number;

  @Attribute(String, { length: 500, description: 'Why (理由).' })
  reason!: string;
}

export const MarkRulingConnection = connection(MarkRuling);
