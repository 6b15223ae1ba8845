import { mutationOf, operations, pageQuery, rowQuery } from 'qinxue/plugin';
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

const own = mutationOf(SelfStudyPlan, read);
const signedIn = mutationOf(SelfStudyPlan, 'signed-in');

export const PlanResolver = operations({
  selfStudyPlans: pageQuery(SelfStudyPlanConnection, {
    description: 'The plans of self-study that you can see (自学计划列表).',
  }),
  selfStudyPlan: rowQuery(SelfStudyPlan, { description: 'A plan of self-study by its id (自学计划).' }),
  selfStudyPlanCreate: own(SelfStudyPlanCreateInput, createPlan, {
    description: 'Begins a plan of your own as a draft (新建自学计划).',
  }),
  selfStudyPlanUpdate: own(SelfStudyPlanUpdateInput, updatePlan, { description: 'Changes a draft (修改自学计划).' }),
  selfStudyPlanSubmit: own(SelfStudyPlanInput, (context, input) => moveOwnPlan(context, input, 'submit'), {
    description: 'Hands it in to be approved (提交自学计划).',
  }),
  selfStudyPlanTakeBack: own(SelfStudyPlanInput, (context, input) => moveOwnPlan(context, input, 'takeBack'), {
    description: 'Takes it back before anybody has decided on it (撤回自学计划).',
  }),
  selfStudyPlanApprove: signedIn(SelfStudyPlanReviewInput, approvePlan, {
    description: 'Approves it, as its mentor or someone who reviews; it is followed from today on (批准自学计划).',
  }),
  selfStudyPlanReturn: signedIn(SelfStudyPlanReviewInput, returnPlan, {
    description: 'Sends it back with a remark (退回自学计划).',
  }),
  selfStudyMilestoneProve: mutationOf(SelfStudyMilestone, read)(SelfStudyMilestoneProveInput, proveMilestone, {
    description: 'Says what proves a milestone (完成里程碑).',
  }),
  selfStudyPlanComplete: signedIn(SelfStudyPlanReviewInput, completePlan, {
    description: 'Confirms, as its mentor or someone who reviews, that all milestones are proven (完成自学计划).',
  }),
  selfStudyPlanAbandon: own(SelfStudyPlanInput, (context, input) => moveOwnPlan(context, input, 'abandon'), {
    description: 'Gives it up, be it a draft, in review or followed (放弃自学计划).',
  }),
  selfStudyPlanReopen: signedIn(SelfStudyPlanReviewInput, reopenPlan, {
    description:
      'Takes up again, as its mentor or someone who reviews, what was completed or given up by mistake (恢复自学计划).',
  }),
});
