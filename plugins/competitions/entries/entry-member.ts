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
  text,
} from 'qinxue/plugin';
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

  @ForeignKey(() => Entry, { name: 'fk_competitions_entry_member_entry' })
  @Column('varchar', { length: 32 })
  entryId!: string;

  @Index('ix_competitions_entry_member_event')
  @ForeignKey(() => CompetitionEvent, { name: 'fk_competitions_entry_member_event' })
  @Column('varchar', { length: 32 })
  eventId!: string;

  @Index('ix_competitions_entry_member_competition')
  @ForeignKey(() => Competition, { name: 'fk_competitions_entry_member_competition' })
  @Column('varchar', { length: 32 })
  competitionId!: string;

  @ForeignKey(() => Member, { name: 'fk_competitions_entry_member_member' })
  @Column('varchar', { length: 32 })
  memberId!: string;

  /** Their primary unit on the day. */
  @Index('ix_competitions_entry_member_unit')
  @ForeignKey(() => Unit, { name: 'fk_competitions_entry_member_unit' })
  @Column('varchar', { length: 32 })
  unitId!: string;

  @Index('ix_competitions_entry_member_organiser')
  @ForeignKey(() => Unit, { name: 'fk_competitions_entry_member_organiser' })
  @Column('varchar', { length: 32 })
  organiserId!: string;

  /** The event again, while the entry stands; without one the person may enter anew. */
  @Column('varchar', { length: 32, nullable: true })
  holdsPlaceIn!: string | null;

  @Field(() => Boolean, { description: 'Leads the team; whoever competes alone leads themselves (领队).' })
  @Column('boolean')
  leads!: boolean;

  @BelongsTo(() => Entry, 'entryId', { description: 'The entry (参赛报名).' })
  entry?: Relation<Entry>;

  @BelongsTo(() => Member, 'memberId', { description: 'Who takes part (参赛人).' })
  member?: Relation<Member>;

  @BelongsTo(() => Unit, 'unitId', { description: 'Their unit on the day (当时单位).' })
  unit?: Relation<Unit>;
}

export const EntryMemberConnection = connection(EntryMember);
