import {
  Column,
  connection,
  Entity,
  Field,
  Index,
  Int,
  LocalDate,
  ObjectType,
  Reference,
  SortKey,
  Stored,
} from 'qinxue/plugin';
import { SelfStudyPlan } from './plan.ts';

@Entity('reading_milestone')
@Index('ux_reading_milestone_position', ['planId', 'position'], { unique: true })
@ObjectType('SelfStudyMilestone', { description: 'A step of a plan of self-study, with what proves it (自学里程碑).' })
export class SelfStudyMilestone extends Stored {
  static readonly idPrefix = 'ssm';

  @Reference(() => SelfStudyPlan, { field: 'selfStudyPlan', description: 'Of which plan (自学计划).' })
  planId!: string;

  @Field(() => Int, { description: 'Its place in the plan, from 1 (序号).' })
  @Column('int')
  position!: number;

  @SortKey({ index: 'ix_reading_milestone_title_key' })
  @Field(() => String, { description: 'What is to be reached (里程碑名称).' })
  @Column('varchar', { length: 200 })
  title!: string;

  @Field(() => LocalDate, { description: 'The last day (截止日期).' })
  @Column('date')
  dueOn!: string;

  @Field(() => String, { description: 'What will prove it (证明方式).' })
  @Column('varchar', { length: 500 })
  proof!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day on which it was proven (完成日期).' })
  @Column('date', { nullable: true })
  provenOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What has proven it (完成情况).' })
  @Column('varchar', { length: 1000, nullable: true })
  result!: string | null;
}

export const SelfStudyMilestoneConnection = connection(SelfStudyMilestone);
