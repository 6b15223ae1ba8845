import {
  Allow,
  Arg,
  Args,
  type Context,
  Ctx,
  ID,
  Mutation,
  type Page,
  type PageArgs,
  Query,
  Resolver,
} from 'qinxue/plugin';
import { read } from '../permissions.ts';
import { SelfStudyMilestone } from './milestone.ts';
import { SelfStudyPlan, SelfStudyPlanConnection } from './plan.ts';
import { createPlan, moveOwnPlan, proveMilestone, updatePlan } from './plan-commands.ts';
import {
  SelfStudyMilestoneProveInput,
  SelfStudyPlanCreateInput,
  SelfStudyPlanInput,
  SelfStudyPlanReviewInput,
  SelfStudyPlanUpdateInput,
} from './plan-input.ts';
import { approvePlan, completePlan, reopenPlan, returnPlan } from './review-plan.ts';

@Resolver(() => SelfStudyPlan)
export class PlanResolver {
  @Query(() => SelfStudyPlanConnection, { description: 'The plans of self-study that you can see (自学计划列表).' })
  selfStudyPlans(
    @Args(() => SelfStudyPlanConnection.Args) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<SelfStudyPlan>> {
    return context.page(SelfStudyPlan, page);
  }

  @Query(() => SelfStudyPlan, { nullable: true, description: 'A plan of self-study by its id (自学计划).' })
  selfStudyPlan(@Arg('id', () => ID, { description: 'The id (编号).' }) id: string, @Ctx() context: Context) {
    return context.find(SelfStudyPlan, id);
  }

  @Allow(read)
  @Mutation(() => SelfStudyPlan, { description: 'Begins a plan of your own as a draft (新建自学计划).' })
  selfStudyPlanCreate(
    @Arg('input', () => SelfStudyPlanCreateInput) input: SelfStudyPlanCreateInput,
    @Ctx() context: Context,
  ) {
    return createPlan(context, input);
  }

  @Allow(read)
  @Mutation(() => SelfStudyPlan, { description: 'Changes a draft (修改自学计划).' })
  selfStudyPlanUpdate(
    @Arg('input', () => SelfStudyPlanUpdateInput) input: SelfStudyPlanUpdateInput,
    @Ctx() context: Context,
  ) {
    return updatePlan(context, input);
  }

  @Allow(read)
  @Mutation(() => SelfStudyPlan, { description: 'Hands it in to be approved (提交自学计划).' })
  selfStudyPlanSubmit(@Arg('input', () => SelfStudyPlanInput) input: SelfStudyPlanInput, @Ctx() context: Context) {
    return moveOwnPlan(context, input, 'submit');
  }

  @Allow(read)
  @Mutation(() => SelfStudyPlan, { description: 'Takes it back before anybody has decided on it (撤回自学计划).' })
  selfStudyPlanTakeBack(@Arg('input', () => SelfStudyPlanInput) input: SelfStudyPlanInput, @Ctx() context: Context) {
    return moveOwnPlan(context, input, 'takeBack');
  }

  @Allow('signed-in')
  @Mutation(() => SelfStudyPlan, {
    description: 'Approves it, as its mentor or someone who reviews; it is followed from today on (批准自学计划).',
  })
  selfStudyPlanApprove(
    @Arg('input', () => SelfStudyPlanReviewInput) input: SelfStudyPlanReviewInput,
    @Ctx() context: Context,
  ) {
    return approvePlan(context, input);
  }

  @Allow('signed-in')
  @Mutation(() => SelfStudyPlan, { description: 'Sends it back with a remark (退回自学计划).' })
  selfStudyPlanReturn(
    @Arg('input', () => SelfStudyPlanReviewInput) input: SelfStudyPlanReviewInput,
    @Ctx() context: Context,
  ) {
    return returnPlan(context, input);
  }

  @Allow(read)
  @Mutation(() => SelfStudyMilestone, { description: 'Says what proves a milestone (完成里程碑).' })
  selfStudyMilestoneProve(
    @Arg('input', () => SelfStudyMilestoneProveInput) input: SelfStudyMilestoneProveInput,
    @Ctx() context: Context,
  ) {
    return proveMilestone(context, input);
  }

  @Allow('signed-in')
  @Mutation(() => SelfStudyPlan, {
    description: 'Confirms, as its mentor or someone who reviews, that all milestones are proven (完成自学计划).',
  })
  selfStudyPlanComplete(
    @Arg('input', () => SelfStudyPlanReviewInput) input: SelfStudyPlanReviewInput,
    @Ctx() context: Context,
  ) {
    return completePlan(context, input);
  }

  @Allow(read)
  @Mutation(() => SelfStudyPlan, { description: 'Gives it up, be it a draft, in review or followed (放弃自学计划).' })
  selfStudyPlanAbandon(@Arg('input', () => SelfStudyPlanInput) input: SelfStudyPlanInput, @Ctx() context: Context) {
    return moveOwnPlan(context, input, 'abandon');
  }

  @Allow('signed-in')
  @Mutation(() => SelfStudyPlan, {
    description:
      'Takes up again, as its mentor or someone who reviews, what was completed or given up by mistake (恢复自学计划).',
  })
  selfStudyPlanReopen(
    @Arg('input', () => SelfStudyPlanReviewInput) input: SelfStudyPlanReviewInput,
    @Ctx() context: Context,
  ) {
    return reopenPlan(context, input);
  }
}
