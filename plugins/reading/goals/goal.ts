import {
  BelongsTo,
  Column,
  connection,
  Entity,
  Field,
  ForeignKey,
  Index,
  Int,
  ObjectType,
  type Relation,
  registerEnumType,
  Stored,
  text,
} from 'qinxue/plugin';
import { Member, Unit } from '../../organisation/index.ts';

export const GoalMetric = { BOOKS: 'BOOKS', PAGES: 'PAGES', MINUTES: 'MINUTES', NOTES: 'NOTES' } as const;
export type GoalMetric = keyof typeof GoalMetric;

registerEnumType(GoalMetric, {
  name: 'ReadingGoalMetric',
  description: 'What a goal counts (目标指标).',
  valuesConfig: {
    BOOKS: { description: 'Books read to the end in the year (册数).' },
    PAGES: { description: 'The pages of those books (页数).' },
    MINUTES: { description: 'Minutes read in the year (分钟).' },
    NOTES: { description: 'Notes approved in the year (笔记篇数).' },
  },
});

export const GoalOwner = { MEMBER: 'MEMBER', UNIT: 'UNIT' } as const;
export type GoalOwner = keyof typeof GoalOwner;

registerEnumType(GoalOwner, {
  name: 'ReadingGoalOwner',
  description: 'Whose goal it is (目标归属).',
  valuesConfig: {
    MEMBER: { description: 'One person, for themselves (个人).' },
    UNIT: { description: 'A unit, with all below it (单位).' },
  },
});

@Entity('reading_goal')
@Index('ux_reading_goal', ['ownerId', 'year', 'metric'], { unique: true })
@ObjectType('ReadingGoal', { description: 'What a person or a unit wants to have read in a year (读书目标).' })
export class ReadingGoal extends Stored {
  static readonly idPrefix = 'rdg';
  static readonly conflictFields = {
    ownerId: { owner: text('owner', '目标所有者') },
  };

  @Field(() => GoalOwner, { description: 'Whose it is (目标归属).' })
  @Column('varchar', { length: 16 })
  owner!: GoalOwner;

  /** The member's id or the unit's: one goal of each for a year and metric. */
  @Column('varchar', { length: 32 })
  ownerId!: string;

  @Index('ix_reading_goal_member')
  @ForeignKey(() => Member, { name: 'fk_reading_goal_member' })
  @Column('varchar', { length: 32, nullable: true })
  memberId!: string | null;

  /** The unit itself, or the primary unit of the person when the goal was set. */
  @Index('ix_reading_goal_unit')
  @ForeignKey(() => Unit, { name: 'fk_reading_goal_unit' })
  @Column('varchar', { length: 32 })
  unitId!: string;

  @Field(() => Int, { description: 'The calendar year (年度).' })
  @Column('int')
  year!: number;

  @Field(() => GoalMetric, { description: 'What it counts (目标指标).' })
  @Column('varchar', { length: 16 })
  metric!: GoalMetric;

  @Field(() => Int, { description: 'How many (目标值).' })
  @Column('int')
  target!: number;

  @Field(() => Int, {
    description: 'What counts from this level of evidence on: 0 declared, 1 approved note, 3 verified (证据等级).',
  })
  @Column('int')
  evidenceLevel!: number;

  @Field(() => Boolean, { description: 'Whether a book counts as often as it was read; else once (重读计数).' })
  @Column('boolean')
  countRereads!: boolean;

  @BelongsTo(() => Member, 'memberId', { description: 'Whose it is; empty for the goal of a unit (职工).' })
  member?: Relation<Member>;

  @BelongsTo(() => Unit, 'unitId', { description: 'The unit, or the unit of the person then (单位).' })
  unit?: Relation<Unit>;
}

export const ReadingGoalConnection = connection(ReadingGoal);
