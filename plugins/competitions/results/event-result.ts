import {
  Attribute,
  connection,
  DateTime,
  Entity,
  enumType,
  HasMany,
  Index,
  Int,
  LocalDate,
  ObjectType,
  type Page,
  Reference,
  Stored,
} from 'qinxue/plugin';
import { Unit } from '../../organisation/index.ts';
import { CompetitionEvent } from '../programme/competition-event.ts';
import { type EventResultLine, EventResultLineConnection } from './event-result-line.ts';

export const ResultKind = enumType('ResultKind', 'How firm a published result is (成绩性质).', {
  PROVISIONAL: 'It may still be objected to (公示成绩).',
  FINAL: 'It stands (最终成绩).',
});
export type ResultKind = keyof typeof ResultKind;

@Entity('competitions_event_result')
@Index('ux_competitions_event_result_no', ['eventId', 'no'], { unique: true })
@ObjectType('EventResult', {
  description: 'The ranking of an event as it was published once; a later one never changes it (成绩版本).',
})
export class EventResult extends Stored {
  static readonly idPrefix = 'evr';

  @Reference(() => CompetitionEvent, { description: 'The event (赛项).' })
  eventId!: string;

  /** The organiser's. */
  @Index('ix_competitions_event_result_unit')
  @Reference(() => Unit)
  unitId!: string;

  @Attribute(Int, { description: 'Counts from 1 in its event; the highest is the one that counts (版本号).' })
  no!: number;

  @Attribute(ResultKind, { description: 'How firm it is (性质).' })
  kind!: ResultKind;

  @Attribute(DateTime, { description: 'When it was published (公布时间).' })
  publishedAt!: Date;

  @Attribute(LocalDate, { description: 'The day of that, in the organisation (公布日期).' })
  publishedOn!: string;

  @Attribute(String, { length: 500, nullable: true, description: 'Why it replaces the one before (更正原因).' })
  reason!: string | null;

  @HasMany(() => EventResultLineConnection, 'resultId', { description: 'The ranking (名次表).' })
  lines?: Page<EventResultLine>;
}

export const EventResultConnection = connection(EventResult);
