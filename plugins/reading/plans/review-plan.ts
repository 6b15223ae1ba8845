import type { Context } from 'qinxue/plugin';
import { inputText, lockedRow, optionalText } from '../../organisation/index.ts';
import { nouns, refuseOwn, requireIn } from '../managing.ts';
import { reviewReading } from '../permissions.ts';
import { SelfStudyPlan } from './plan.ts';
import type { SelfStudyPlanReviewInput } from './plan-input.ts';
import { planLifecycle } from './plan-lifecycle.ts';

const MAX_REMARK = 500;

export async function approvePlan(scope: Context, input: SelfStudyPlanReviewInput): Promise<SelfStudyPlan> {
  const plan = await reviewedPlan(scope, input.selfStudyPlan);
  return planLifecycle.step(scope, plan, 'approve', { reviewRemark: remarkOf(input), approvedOn: scope.today() });
}

export async function returnPlan(scope: Context, input: SelfStudyPlanReviewInput): Promise<SelfStudyPlan> {
  const plan = await reviewedPlan(scope, input.selfStudyPlan);
  const reviewRemark = inputText('input.remark', input.remark ?? '', MAX_REMARK);
  return planLifecycle.step(scope, plan, 'return', { reviewRemark });
}

/** Somebody else has to be satisfied with what proves the milestones. */
export async function completePlan(scope: Context, input: SelfStudyPlanReviewInput): Promise<SelfStudyPlan> {
  const plan = await reviewedPlan(scope, input.selfStudyPlan);
  return planLifecycle.step(scope, plan, 'complete', { reviewRemark: remarkOf(input), endedOn: scope.today() });
}

/** It was completed or given up by mistake: it is followed on as if it had not been. */
export async function reopenPlan(scope: Context, input: SelfStudyPlanReviewInput): Promise<SelfStudyPlan> {
  const plan = await reviewedPlan(scope, input.selfStudyPlan);
  const reviewRemark = inputText('input.remark', input.remark ?? '', MAX_REMARK);
  scope.reason = reviewRemark;
  return planLifecycle.step(scope, plan, 'reopen', { reviewRemark, endedOn: null, endReason: null });
}

const remarkOf = ({ remark }: SelfStudyPlanReviewInput) => optionalText('input.remark', remark, MAX_REMARK) ?? null;

/** The mentor may do what a reviewer may. */
async function reviewedPlan(scope: Context, id: string): Promise<SelfStudyPlan> {
  const plan = await lockedRow(scope, SelfStudyPlan, id);
  refuseOwn(scope, plan, nouns.plan);
  if (plan.mentorId !== null && plan.mentorId === scope.viewer.memberId) scope.requireWritable('reading', plan.unitId);
  else requireIn(scope, reviewReading, plan.unitId);
  return plan;
}
