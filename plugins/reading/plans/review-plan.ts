import { assertMayIn, type Context, lockedRow } from 'qinxue/plugin';
import { inputText, optionalText } from '../../organisation/index.ts';
import { assertNotOwn, nouns } from '../managing.ts';
import { reviewReading } from '../permissions.ts';
import { readingPlugin } from '../settings.ts';
import { SelfStudyPlan } from './plan.ts';
import type { SelfStudyPlanReviewInput } from './plan-input.ts';
import { planLifecycle } from './plan-lifecycle.ts';

const MAX_REMARK = 500;

export async function approvePlan(context: Context, input: SelfStudyPlanReviewInput): Promise<SelfStudyPlan> {
  const plan = await reviewedPlan(context, input.selfStudyPlan);
  return planLifecycle.step(context, plan, 'approve', { reviewRemark: remarkOf(input), approvedOn: context.today() });
}

export async function returnPlan(context: Context, input: SelfStudyPlanReviewInput): Promise<SelfStudyPlan> {
  const plan = await reviewedPlan(context, input.selfStudyPlan);
  const reviewRemark = inputText('input.remark', input.remark ?? '', MAX_REMARK);
  return planLifecycle.step(context, plan, 'return', { reviewRemark });
}

/** Somebody else has to be satisfied with what proves the milestones. */
export async function completePlan(context: Context, input: SelfStudyPlanReviewInput): Promise<SelfStudyPlan> {
  const plan = await reviewedPlan(context, input.selfStudyPlan);
  return planLifecycle.step(context, plan, 'complete', { reviewRemark: remarkOf(input), endedOn: context.today() });
}

/** It was completed or given up by mistake: it is followed on as if it had not been. */
export async function reopenPlan(context: Context, input: SelfStudyPlanReviewInput): Promise<SelfStudyPlan> {
  const plan = await reviewedPlan(context, input.selfStudyPlan);
  const reviewRemark = inputText('input.remark', input.remark ?? '', MAX_REMARK);
  context.reason = reviewRemark;
  return planLifecycle.step(context, plan, 'reopen', { reviewRemark, endedOn: null, endReason: null });
}

const remarkOf = ({ remark }: SelfStudyPlanReviewInput) => optionalText('input.remark', remark, MAX_REMARK) ?? null;

/** The mentor may do what a reviewer may. */
async function reviewedPlan(context: Context, id: string): Promise<SelfStudyPlan> {
  const plan = await lockedRow(context, SelfStudyPlan, id);
  assertNotOwn(context, plan, nouns.plan);
  if (plan.mentorId !== null && plan.mentorId === context.viewer.memberId)
    readingPlugin.assertWritable(context, plan.unitId);
  else assertMayIn(context, reviewReading, plan.unitId);
  return plan;
}
