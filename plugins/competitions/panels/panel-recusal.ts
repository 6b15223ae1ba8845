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
  Stored,
} from 'qinxue/plugin';
import { Member, Unit } from '../../organisation/index.ts';
import { Entry } from '../entries/entry.ts';
import { PanelJudge } from './panel-judge.ts';

@Entity('competitions_panel_recusal')
@Index('ux_competitions_panel_recusal', ['judgeId', 'entryId'], { unique: true })
@Index('ix_competitions_panel_recusal_member', ['memberId', 'entryId'])
@ObjectType('PanelRecusal', { description: 'That a judge neither sees nor marks an entry (回避).' })
export class PanelRecusal extends Stored {
  static readonly idPrefix = 'pnr';
  /** Who reads the audit log may be the judge. */
  static readonly redactedInAudit = ['reason'];

  @ForeignKey(() => PanelJudge, { name: 'fk_competitions_panel_recusal_judge' })
  @Column('varchar', { length: 32 })
  judgeId!: string;

  /** The judge, whichever other stages of the event they judge. */
  @ForeignKey(() => Member, { name: 'fk_competitions_panel_recusal_member' })
  @Column('varchar', { length: 32 })
  memberId!: string;

  @Index('ix_competitions_panel_recusal_entry')
  @ForeignKey(() => Entry, { name: 'fk_competitions_panel_recusal_entry' })
  @Column('varchar', { length: 32 })
  entryId!: string;

  /** The organiser's. */
  @Index('ix_competitions_panel_recusal_unit')
  @ForeignKey(() => Unit, { name: 'fk_competitions_panel_recusal_unit' })
  @Column('varchar', { length: 32 })
  unitId!: string;

  @Field(() => String, { description: 'Why (回避原因).' })
  @Column('varchar', { length: 500 })
  reason!: string;

  @BelongsTo(() => PanelJudge, 'judgeId', { description: 'Who keeps away (评委).' })
  judge?: Relation<PanelJudge>;

  @BelongsTo(() => Entry, 'entryId', { description: 'From which entry (参赛报名).' })
  entry?: Relation<Entry>;
}

export const PanelRecusalConnection = connection(PanelRecusal);
