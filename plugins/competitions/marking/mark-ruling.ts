import {
  BelongsTo,
  Column,
  connection,
  Entity,
  Field,
  ForeignKey,
  Index,
  ObjectType,
  type Relation,
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
  @ForeignKey(() => CompetitionStage, { name: 'fk_competitions_mark_ruling_stage' })
  @Column('varchar', { length: 32 })
  stageId!: string;

  @ForeignKey(() => Entry, { name: 'fk_competitions_mark_ruling_entry' })
  @Column('varchar', { length: 32 })
  entryId!: string;

  @Index('ix_competitions_mark_ruling_aspect')
  @ForeignKey(() => Aspect, { name: 'fk_competitions_mark_ruling_aspect' })
  @Column('varchar', { length: 32 })
  aspectId!: string;

  @Index('ix_competitions_mark_ruling_member')
  @ForeignKey(() => Member, { name: 'fk_competitions_mark_ruling_member' })
  @Column('varchar', { length: 32 })
  memberId!: string;

  /** The organiser's. */
  @Index('ix_competitions_mark_ruling_unit')
  @ForeignKey(() => Unit, { name: 'fk_competitions_mark_ruling_unit' })
  @Column('varchar', { length: 32 })
  unitId!: string;

  @Field(() => Score, { description: 'The mark (得分).' })
  @Column('int')
  mark!: number;

  @Field(() => String, { description: 'Why (理由).' })
  @Column('varchar', { length: 500 })
  reason!: string;

  @BelongsTo(() => Entry, 'entryId', { description: 'Whose mark it is (参赛报名).' })
  entry?: Relation<Entry>;

  @BelongsTo(() => Aspect, 'aspectId', { description: 'In what (评分项).' })
  aspect?: Relation<Aspect>;

  @BelongsTo(() => Member, 'memberId', { description: 'Who ruled (裁决人).' })
  member?: Relation<Member>;
}

export const MarkRulingConnection = connection(MarkRuling);
