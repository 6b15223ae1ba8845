import {
  Attribute,
  connection,
  Entity,
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

  @Attribute(Int, { description: 'Its place in the plan, from 1 (序号).' })
  position!: number;

  @SortKey({ index: 'ix_reading_milestone_title_key' })
  @Attribute(String, { length: 200, description: 'What is to be reached (里程碑名称).' })
  title!: string;

  @Attribute(LocalDate, { description: 'The last day (截止日期).' })
  dueOn!: string;

  @Attribute(String, { length: 500, description: 'What will prove it (证明方式).' })
  proof!: string;

  @Attribute(LocalDate, { nullable: true, description: 'The day on which it was proven (完成日期).' })
  provenOn!: string | null;

  @Attribute(String, { length: 1000, nullable: true, description: 'What has proven it (完成情况).' })
  result!: string | null;
}

export const SelfStudyMilestoneConnection = connection(SelfStudyMilestone);
