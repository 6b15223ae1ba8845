import { Attribute, Column, connection, Entity, Index, ObjectType, Reference, Stored, text } from 'qinxue/plugin';
import { Member, Unit } from '../../organisation/index.ts';
import { Competition } from '../competition.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { Entry } from './entry.ts';

@Entity('competitions_entry_member')
@Index('ix_competitions_entry_member_unit_entry', ['entryId', 'unitId', 'memberId'])
@Index('ux_competitions_entry_member', ['entryId', 'memberId'], { unique: true })
// Whoever enters twice at the same moment has one entry: the second finds the place taken.
@Index('ux_competitions_entry_member_place', ['memberId', 'holdsPlaceIn'], { unique: true })
@ObjectType('EntryMember', { description: 'That a person takes part, alone or in a team (参赛人员).' })
export class EntryMember extends Stored {
  static readonly idPrefix = 'enm';
  static readonly conflictFields = {
    holdsPlaceIn: { event: text('event', '赛项') },
  };

  @Reference(() => Entry, { description: 'The entry (参赛报名).' })
  entryId!: string;

  @Index('ix_competitions_entry_member_event')
  @Reference(() => CompetitionEvent)
  eventId!: string;

  @Index('ix_competitions_entry_member_competition')
  @Reference(() => Competition)
  competitionId!: string;

  @Reference(() => Member, { description: 'Who takes part (参赛人).' })
  memberId!: string;

  /** Their primary unit on the day. */
  @Index('ix_competitions_entry_member_unit')
  @Reference(() => Unit, { description: 'Their unit on the day (当时单位).' })
  unitId!: string;

  @Index('ix_competitions_entry_member_organiser')
  @Reference(() => Unit)
  organiserId!: string;

  /** The event again, while the entry stands; without one the person may enter anew. */
  @Column('varchar', { length: 32, nullable: true })
  holdsPlaceIn!: string | null;

  @Attribute(Boolean, { description: 'Leads the team; whoever competes alone leads themselves (领队).' })
  leads!: boolean;
}

export const EntryMemberConnection = connection(EntryMember);
