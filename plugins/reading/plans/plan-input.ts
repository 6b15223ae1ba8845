import { field, fields, ID, InputType, Int, LocalDate, optional } from 'qinxue/plugin';

@InputType({ description: 'A step of a plan (里程碑).' })
export class SelfStudyMilestoneInput extends fields({
  title: field(String, 'What is to be reached (里程碑名称).'),
  dueOn: field(LocalDate, 'The last day (截止日期).'),
  proof: field(String, 'What will prove it (证明方式).'),
}) {}

@InputType({ description: 'A new plan of your own (新建自学计划).' })
export class SelfStudyPlanCreateInput extends fields({
  aim: field(String, 'What is to be learned, and for what (自学目标).'),
  resources: optional([String], 'Books, courses and addresses, at most 50 (学习资源).'),
  milestones: optional([SelfStudyMilestoneInput], 'The steps in order, at most 50 (里程碑).'),
  mentor: optional(ID, 'Who helps, and may approve it (导师).'),
}) {}

@InputType({ description: 'What changes of a plan; what is left out stays (自学计划变更内容).' })
export class SelfStudyPlanChanges extends fields({
  aim: optional(String, 'What is to be learned, and for what (自学目标).'),
  resources: optional([String], 'Books, courses and addresses (学习资源).'),
  milestones: optional([SelfStudyMilestoneInput], 'The steps, in place of those it has (里程碑).'),
  mentor: optional(ID, 'Who helps; null for nobody (导师).'),
}) {}

@InputType({ description: 'A change of a plan that is a draft (修改自学计划).' })
export class SelfStudyPlanUpdateInput extends fields({
  selfStudyPlan: field(ID, 'The plan (自学计划).'),
  version: field(Int, 'The version of the row that was read (版本).'),
  changes: field(SelfStudyPlanChanges, 'What changes (变更内容).'),
}) {}

@InputType({ description: 'A plan that a command is about (自学计划).' })
export class SelfStudyPlanInput extends fields({
  selfStudyPlan: field(ID, 'The plan (自学计划).'),
  reason: optional(String, 'Why; kept with a plan that is given up (原因).'),
}) {}

@InputType({ description: 'A plan that is judged (审批自学计划).' })
export class SelfStudyPlanReviewInput extends fields({
  selfStudyPlan: field(ID, 'The plan (自学计划).'),
  remark: optional(String, 'What you say to it; one that is sent back or taken up again needs it (审批意见).'),
}) {}

@InputType({ description: 'That a milestone is reached (里程碑完成).' })
export class SelfStudyMilestoneProveInput extends fields({
  selfStudyMilestone: field(ID, 'The milestone (里程碑).'),
  result: field(String, 'What proves it (完成情况).'),
}) {}
