import {
  Attribute,
  Column,
  connection,
  Entity,
  enumType,
  Index,
  Int,
  ObjectType,
  Reference,
  Stored,
  text,
} from 'qinxue/plugin';
import { Member, Unit } from '../../organisation/index.ts';

export const GoalMetric = enumType('ReadingGoalMetric', 'What a goal counts (目标指标).', {
  BOOKS: 'Books read to the end in the year (册数).',
  PAGES: 'The pages of those books (页数).',
  MINUTES: 'Minutes read in the year (分钟).',
  NOTES: 'Notes approved in the year (笔记篇数).',
});
export type GoalMetric = keyof typeof GoalMetric;

export const GoalOwner = enumType('ReadingGoalOwner', 'Whose goal it is (目标归属).', {
  MEMBER: 'One person, for themselves (个人).',
  UNIT: 'A unit, with all below it (单位).',
});
export type GoalOwner = keyof typeof GoalOwner;

@Entity('reading_goal')
@Index('ux_reading_goal', ['ownerId', 'year', 'metric'], { unique: true })
@ObjectType('ReadingGoal', { description: 'What a person or a unit wants to have read in a year (读书目标).' })
export class ReadingGoal extends Stored {
  static readonly idPrefix = 'rdg';
  static readonly conflictFields = {
    ownerId: { owner: text('owner', '目标所有者') },
  };

  @Attribute(GoalOwner, { description: 'Whose it is (目标归属).' })
  owner!: GoalOwner;

  /** The member's id or the unit's: one goal of each for a year and metric. */
  @Column('varchar', { length: 32 })
  ownerId!: string;

  @Index('ix_reading_goal_member')
  @Reference(() => Member, { nullable: true, description: 'Whose it is; empty for the goal of a unit (职工).' })
  memberId!: string | null;

  /** The unit itself, or the primary unit of the person when the goal was set. */
  @Index('ix_reading_goal_unit')
  @Reference(() => Unit, { description: 'The unit, or the unit of the person then (单位).' })
  unitId!: string;

  @Attribute(Int, { description: 'The calendar year (年度).' })
  year!: number;

  @Attribute(GoalMetric, { description: 'What it counts (目标指标).' })
  metric!: GoalMetric;

  @Attribute(Int, { description: 'How many (目标值).' })
  target!: number;

  @Attribute(Int, {
    description: 'What counts from this level of evidence on: 0 declared, 1 approved note, 3 verified (证据等级).',
  })
  evidenceLevel!: number;

  @Attribute(Boolean, { description: 'Whether a book counts as often as it was read; else once (重读计数).' })
  countRereads!: boolean;
}

export const ReadingGoalConnection = connection(ReadingGoal);
