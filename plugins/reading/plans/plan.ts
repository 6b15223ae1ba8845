import {
  Attribute,
  connection,
  Entity,
  HasMany,
  Index,
  LocalDate,
  ObjectType,
  type Page,
  Reference,
  Stored,
} from 'qinxue/plugin';
import { Member, Unit } from '../../organisation/index.ts';
import { type SelfStudyMilestone, SelfStudyMilestoneConnection } from './milestone.ts';
import { SelfStudyPlanStatus } from './plan-status.ts';

@Entity('reading_plan')
@Index('ix_reading_plan_unit', ['unitId', 'status'])
@ObjectType('SelfStudyPlan', { description: 'What a person wants to learn by themselves, and by when (自学计划).' })
export class SelfStudyPlan extends Stored {
  static readonly idPrefix = 'ssp';

  @Index('ix_reading_plan_member')
  @Reference(() => Member, { description: 'Whose it is (职工).' })
  memberId!: string;

  /** The person's primary unit when it was begun. */
  @Reference(() => Unit, { description: "The person's unit then (当时单位)." })
  unitId!: string;

  @Index('ix_reading_plan_mentor')
  @Reference(() => Member, { nullable: true, description: 'Who helps, and may approve it (导师).' })
  mentorId!: string | null;

  @Attribute(String, { length: 500, description: 'What is to be learned, and for what (自学目标).' })
  aim!: string;

  @Attribute([String], { description: 'Books, courses and addresses to learn from (学习资源).' })
  resources!: string[];

  @Attribute(SelfStudyPlanStatus, { description: 'Where it stands (状态).' })
  status!: SelfStudyPlanStatus;

  @Attribute(String, { length: 500, nullable: true, description: 'What the reviewer last said to it (审批意见).' })
  reviewRemark!: string | null;

  @Attribute(LocalDate, { nullable: true, description: 'The day from which it is followed (批准日期).' })
  approvedOn!: string | null;

  @Attribute(LocalDate, { nullable: true, description: 'The day on which it was completed or given up (结束日期).' })
  endedOn!: string | null;

  @Attribute(String, {
    length: 500,
    nullable: true,
    description: 'Why it was given up, where that was said (放弃原因).',
  })
  endReason!: string | null;

  @HasMany(() => SelfStudyMilestoneConnection, 'planId', { description: 'Its milestones (里程碑).' })
  milestones?: Page<SelfStudyMilestone>;
}

export const SelfStudyPlanConnection = connection(SelfStudyPlan);
