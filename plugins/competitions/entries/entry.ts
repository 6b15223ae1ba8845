import {
  Attribute,
  connection,
  Entity,
  HasMany,
  Index,
  LocalDate,
  lifecycle,
  ObjectType,
  type Page,
  Reference,
  SortKey,
  Stored,
  text,
} from 'qinxue/plugin';
import { Member, Unit } from '../../organisation/index.ts';
import { Competition } from '../competition.ts';
import { entryMoved } from '../events.ts';
import { type Mark, MarkConnection } from '../marking/mark.ts';
import { type MarkRuling, MarkRulingConnection } from '../marking/mark-ruling.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { type StageResult, StageResultConnection } from '../results/stage-result.ts';
import { type EntryMember, EntryMemberConnection } from './entry-member.ts';
import { EntryStatus } from './entry-status.ts';

@Entity('competitions_entry')
@Index('ix_competitions_entry_confirmed', ['status', 'registeredOn'])
@Index('ix_competitions_entry_event', ['eventId', 'status'])
@Index('ix_competitions_entry_unit', ['unitId', 'registeredOn'])
@ObjectType('Entry', { description: 'That a person or a team takes part in an event (参赛报名).' })
export class Entry extends Stored {
  static readonly idPrefix = 'ent';
  /** Who reads the audit log may be a judge who is recused from it. */
  static readonly redactedInAudit = ['name'];

  @Reference(() => CompetitionEvent, { description: 'The event (赛项).' })
  eventId!: string;

  @Index('ix_competitions_entry_competition')
  @Reference(() => Competition, { description: 'The competition (竞赛).' })
  competitionId!: string;

  @Index('ix_competitions_entry_organiser')
  @Reference(() => Unit)
  organiserId!: string;

  /** The person, or the leader of the team. */
  @Index('ix_competitions_entry_member')
  @Reference(() => Member, { description: 'Who competes, or who leads the team (参赛人或领队).' })
  memberId!: string;

  /** The primary unit of that person on the day; moving on never moves it. */
  @Reference(() => Unit, { description: "That person's unit on the day (当时单位)." })
  unitId!: string;

  @SortKey({ index: 'ix_competitions_entry_name_key', isPerson: true })
  @Attribute(String, { length: 200, description: "The person's or the team's name, as it is published (参赛名称)." })
  name!: string;

  @Attribute(String, { length: 64, nullable: true, description: 'The group that it is ranked in (组别).' })
  bracket!: string | null;

  @Attribute(EntryStatus, { description: 'Where it stands (状态).' })
  status!: EntryStatus;

  @Attribute(String, {
    length: 500,
    nullable: true,
    description: 'Why it was refused, given up, excluded or restored (原因).',
  })
  reason!: string | null;

  @Attribute(LocalDate, { description: 'The day on which it was made (报名日期).' })
  registeredOn!: string;

  @HasMany(() => EntryMemberConnection, 'entryId', { description: 'Everyone who competes in it (参赛人员).' })
  members?: Page<EntryMember>;

  @HasMany(() => MarkConnection, 'entryId', {
    description: 'Its marks, as far as you may see them; your own once a result is published (评分).',
  })
  marks?: Page<Mark>;

  @HasMany(() => StageResultConnection, 'entryId', {
    description: 'What it reached stage by stage; once a result is published for those who competed, too (阶段成绩).',
  })
  stageResults?: Page<StageResult>;

  @HasMany(() => MarkRulingConnection, 'entryId', { description: 'What was ruled about its marks (裁决).' })
  rulings?: Page<MarkRuling>;
}

/** It takes part, or is to. */
export const standingStatuses: readonly EntryStatus[] = ['REGISTERED', 'ELIGIBLE', 'CONFIRMED'];

export const EntryConnection = connection(Entry);

export const entryLifecycle = lifecycle(Entry, {
  noun: text('entry', '参赛报名'),
  event: entryMoved,
  transitions: {
    admit: { from: ['REGISTERED'], to: 'ELIGIBLE' },
    reject: { from: ['REGISTERED', 'ELIGIBLE'], to: 'REJECTED' },
    /** When the entries are fixed. */
    confirm: { from: ['ELIGIBLE'], to: 'CONFIRMED', bySystem: true },
    withdraw: { from: ['REGISTERED', 'ELIGIBLE', 'CONFIRMED'], to: 'WITHDRAWN' },
    disqualify: { from: ['CONFIRMED'], to: 'DISQUALIFIED' },
    /** A mistake is set right: before the entries are fixed, and the same after. */
    restore: { from: ['REJECTED', 'WITHDRAWN', 'DISQUALIFIED'], to: 'ELIGIBLE' },
    reinstate: { from: ['REJECTED', 'WITHDRAWN', 'DISQUALIFIED'], to: 'CONFIRMED', bySystem: true },
    /** The entries are open again. */
    unconfirm: { from: ['CONFIRMED'], to: 'ELIGIBLE', bySystem: true },
  },
});
