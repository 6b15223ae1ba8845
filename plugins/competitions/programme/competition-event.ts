import {
  Attribute,
  Column,
  connection,
  Entity,
  enumType,
  HasMany,
  Index,
  Int,
  ObjectType,
  type Page,
  Reference,
  SortKey,
  Stored,
} from 'qinxue/plugin';
import { Unit } from '../../organisation/index.ts';
import { Competition } from '../competition.ts';
import { type Entry, EntryConnection } from '../entries/entry.ts';
import { type Award, AwardConnection } from '../results/award.ts';
import { type EventResult, EventResultConnection } from '../results/event-result.ts';
import type { AwardRule } from '../scoring/award-tiers.ts';
import { AwardRuleType } from './award-rule-type.ts';
import { type TieBreak, TieBreakType } from './tie-break.ts';

export const EntryKind = enumType('EntryKind', 'Who competes with whom (参赛形式).', {
  INDIVIDUAL: 'Each person for themselves (个人赛).',
  TEAM: 'Teams (团体赛).',
});
export type EntryKind = keyof typeof EntryKind;

@Entity('competitions_event')
@Index('ux_competitions_event_no', ['competitionId', 'no'], { unique: true })
@ObjectType('CompetitionEvent', {
  description: 'What is competed in, with its own entries and its own winner (赛项).',
})
export class CompetitionEvent extends Stored {
  static readonly idPrefix = 'cev';

  @Reference(() => Competition, { description: 'The competition (竞赛).' })
  competitionId!: string;

  /** The organiser's. */
  @Index('ix_competitions_event_unit')
  @Reference(() => Unit)
  unitId!: string;

  @Attribute(Int, { description: 'Its place in the competition, from 1 (序号).' })
  no!: number;

  @SortKey({ index: 'ix_competitions_event_name_key' })
  @Attribute(String, { length: 200, description: 'The name (赛项名称).' })
  name!: string;

  @Attribute(String, { length: 64, nullable: true, description: 'The trade that it is about (工种).' })
  jobType!: string | null;

  @Attribute(EntryKind, { description: 'Who competes with whom (参赛形式).' })
  entryKind!: EntryKind;

  @Attribute(Int, { description: 'With fewer entries it does not take place (最少参赛数).' })
  minEntries!: number;

  @Attribute(Int, { description: 'The fewest people of a team; 1 for individuals (团队最少人数).' })
  minTeamSize!: number;

  @Attribute(Int, { description: 'The most people of a team; 1 for individuals (团队最多人数).' })
  maxTeamSize!: number;

  @Attribute([String], { description: 'Groups that are ranked apart; none where all are ranked together (组别).' })
  brackets!: string[];

  /** Who may enter, as an audience rule. */
  @Column('text')
  eligibility!: string;

  @Attribute([TieBreakType], { description: 'What decides between equal totals, in this order (同分判定).' })
  tieBreaks!: TieBreak[];

  @Attribute(AwardRuleType, { nullable: true, description: 'Which places are honoured; none where empty (奖项).' })
  awardRule!: AwardRule | null;

  @HasMany(() => EntryConnection, 'eventId', { description: 'Who takes part, as far as you may see (参赛报名).' })
  entries?: Page<Entry>;

  @HasMany(() => EventResultConnection, 'eventId', { description: 'Every published version of the result (成绩版本).' })
  results?: Page<EventResult>;

  @HasMany(() => AwardConnection, 'eventId', { description: 'The awards that were given (获奖).' })
  awards?: Page<Award>;
}

export const CompetitionEventConnection = connection(CompetitionEvent);
