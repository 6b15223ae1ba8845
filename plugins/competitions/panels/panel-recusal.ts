import { Attribute, connection, Entity, Index, ObjectType, Reference, Stored } from 'qinxue/plugin';
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

  @Reference(() => PanelJudge, { description: 'Who keeps away (评委).' })
  judgeId!: string;

  /** The judge, whichever other stages of the event they judge. */
  @Reference(() => Member)
  memberId!: string;

  @Index('ix_competitions_panel_recusal_entry')
  @Reference(() => Entry, { description: 'From which entry (参赛报名).' })
  entryId!: string;

  /** The organiser's. */
  @Index('ix_competitions_panel_recusal_unit')
  @Reference(() => Unit)
  unitId!: string;

  @Attribute(String, { length: 500, description: 'Why (回避原因).' })
  reason!: string;
}

export const PanelRecusalConnection = connection(PanelRecusal);
