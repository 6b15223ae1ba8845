import { badInput, lifecycle, QinxueError, type Scope, text } from 'qinxue/plugin';
import { planMoved } from '../events.ts';
import { SelfStudyMilestone } from './milestone.ts';
import { SelfStudyPlan } from './plan.ts';

/** That a committee recognises a completed plan (自学成才) will be a step from COMPLETED. */
export const planLife = lifecycle(SelfStudyPlan, {
  what: text('self-study plan', '自学计划'),
  moved: planMoved,
  steps: {
    submit: { from: ['DRAFT'], to: 'IN_REVIEW', guard: hasMilestones },
    return: { from: ['IN_REVIEW'], to: 'DRAFT' },
    approve: { from: ['IN_REVIEW'], to: 'ACTIVE' },
    complete: { from: ['ACTIVE'], to: 'COMPLETED', guard: allProven },
    abandon: { from: ['ACTIVE'], to: 'ABANDONED' },
  },
});

async function hasMilestones(scope: Scope, { id }: SelfStudyPlan): Promise<void> {
  if (await scope.first(SelfStudyMilestone, { planId: id })) return;
  throw badInput('input.selfStudyPlan', 'has no milestones yet. Give it some with `selfStudyPlanUpdate`.');
}

async function allProven(scope: Scope, { id }: SelfStudyPlan): Promise<void> {
  const open = await scope.list(
    SelfStudyMilestone,
    { planId: id, provenOn: null },
    { orderBy: [{ column: 'position', descending: false }] },
  );
  if (!open.length) return;
  throw new QinxueError(
    'CONFLICT',
    `${open.length} milestones are not proven yet, the first is "${open[0]?.title}". Prove them with \`selfStudyMilestoneProve\`.`,
    { unproven: open.map((milestone) => milestone.id) },
  );
}
