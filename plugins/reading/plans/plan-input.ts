import { Field, ID, InputType, Int, LocalDate } from 'qinxue/plugin';

@InputType({ description: 'A step of a plan (里程碑).' })
export class SelfStudyMilestoneInput {
  @Field(() => String, { description: 'What is to be reached (里程碑名称).' })
  title!: string;

  @Field(() => LocalDate, { description: 'The last day (截止日期).' })
  dueOn!: string;

  @Field(() => String, { description: 'What will prove it (证明方式).' })
  proof!: string;
}

@InputType({ description: 'A new plan of your own (新建自学计划).' })
export class SelfStudyPlanCreateInput {
  @Field(() => String, { description: 'What is to be learned, and for what (自学目标).' })
  aim!: string;

  @Field(() => [String], { nullable: true, description: 'Books, courses and addresses, at most 50 (学习资源).' })
  resources?: string[] | null;

  @Field(() => [SelfStudyMilestoneInput], { nullable: true, description: 'The steps in order, at most 50 (里程碑).' })
  milestones?: SelfStudyMilestoneInput[] | null;

  @Field(() => ID, { nullable: true, description: 'Who helps, and may approve it (导师).' })
  mentor?: string | null;
}

@InputType({ description: 'What changes of a plan; what is left out stays (自学计划变更内容).' })
export class SelfStudyPlanChanges {
  @Field(() => String, { nullable: true, description: 'What is to be learned, and for what (自学目标).' })
  aim?: string | null;

  @Field(() => [String], { nullable: true, description: 'Books, courses and addresses (学习资源).' })
  resources?: string[] | null;

  @Field(() => [SelfStudyMilestoneInput], {
    nullable: true,
    description: 'The steps, in place of those it has (里程碑).',
  })
  milestones?: SelfStudyMilestoneInput[] | null;

  @Field(() => ID, { nullable: true, description: 'Who helps; null for nobody (导师).' })
  mentor?: string | null;
}

@InputType({ description: 'A change of a plan that is a draft (修改自学计划).' })
export class SelfStudyPlanUpdateInput {
  @Field(() => ID, { description: 'The plan (自学计划).' })
  selfStudyPlan!: string;

  @Field(() => Int, { description: 'The version of the row that was read (版本).' })
  version!: number;

  @Field(() => SelfStudyPlanChanges, { description: 'What changes (变更内容).' })
  changes!: SelfStudyPlanChanges;
}

@InputType({ description: 'A plan that a command is about (自学计划).' })
export class SelfStudyPlanInput {
  @Field(() => ID, { description: 'The plan (自学计划).' })
  selfStudyPlan!: string;

  @Field(() => String, { nullable: true, description: 'Why; kept with a plan that is given up (原因).' })
  reason?: string | null;
}

@InputType({ description: 'A plan that is judged (审批自学计划).' })
export class SelfStudyPlanReviewInput {
  @Field(() => ID, { description: 'The plan (自学计划).' })
  selfStudyPlan!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What you say to it; one that is sent back or taken up again needs it (审批意见).',
  })
  remark?: string | null;
}

@InputType({ description: 'That a milestone is reached (里程碑完成).' })
export class SelfStudyMilestoneProveInput {
  @Field(() => ID, { description: 'The milestone (里程碑).' })
  selfStudyMilestone!: string;

  @Field(() => String, { description: 'What proves it (完成情况).' })
  result!: string;
}
