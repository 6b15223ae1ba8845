import {
  Attribute,
  Code,
  Column,
  connection,
  Entity,
  Field,
  Index,
  Int,
  ObjectType,
  Reference,
  Score,
  SortKey,
  Stored,
} from 'qinxue/plugin';
import { Unit } from '../../organisation/index.ts';
import { Entry } from '../entries/entry.ts';
import { EventResult } from './event-result.ts';
import { type StageScoreLine, StageScoreType } from './stage-score-type.ts';
import type { PublishedUnit } from './unit-path.ts';

@Entity('competitions_event_result_line')
@Index('ix_competitions_event_result_line_comparable', ['resultId', 'comparable', 'entryId'])
@Index('ux_competitions_event_result_line_position', ['resultId', 'position'], { unique: true })
@ObjectType('EventResultLine', { description: 'What an entry reached in an event, as published (成绩).' })
export class EventResultLine extends Stored {
  static readonly idPrefix = 'erl';

  @Reference(() => EventResult, { description: 'The version of the result (成绩版本).' })
  resultId!: string;

  @Index('ix_competitions_event_result_line_entry')
  @Reference(() => Entry, { description: 'The entry, for those who may see it (参赛报名).' })
  entryId!: string;

  /** The entry's. */
  @Index('ix_competitions_event_result_line_unit')
  @Reference(() => Unit, { description: 'For which unit, for those who may see it (代表单位).' })
  unitId!: string;

  @Attribute(Int, { description: 'Its place in the list, from 1, bracket by bracket (序号).' })
  position!: number;

  @SortKey({ index: 'ix_competitions_event_result_line_name_key', isPerson: true })
  @Attribute(String, { length: 200, description: "The person's or the team's name (参赛名称)." })
  name!: string;

  @Attribute(String, { length: 64, nullable: true, description: 'The group that it is ranked in (组别).' })
  bracket!: string | null;

  @Attribute(Int, { description: 'In its bracket; equal ones share a rank, as in 1, 2, 2, 4 (名次).' })
  rank!: number;

  @Field(() => Score, {
    description: 'The weighted scores of the stages (总分).',
  })
  @Column('int')
  score!: number;

  @Field(() => Score, {
    nullable: true,
    description:
      'What it is worth beside other events: 700 + 50 × (score − median) / standard deviation; none below five entries (可比分).',
  })
  @Column('int', { nullable: true })
  comparable!: number | null;

  @Attribute([StageScoreType], { description: 'Stage by stage, as far as it went (各阶段得分).' })
  stages!: StageScoreLine[];

  @Code()
  @Attribute(String, { length: 64, nullable: true, description: 'The code of the unit, as it was then (单位编码).' })
  unitCode!: string | null;

  @Attribute(String, {
    length: 200,
    nullable: true,
    description: 'The name of the unit, as it was then, for everyone who sees the result (单位名称).',
  })
  unitName!: string | null;

  /** From the unit up to the organiser, as they stood then: a later move changes nothing that is published. */
  @Column('json', { nullable: true })
  unitPath!: PublishedUnit[] | null;
}

export const EventResultLineConnection = connection(EventResultLine);
