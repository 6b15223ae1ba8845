import { badInput, type Context, lifecycle, QinxueError, text } from 'qinxue/plugin';
import { planMoved } from '../events.ts';
import { SelfStudyMilestone } from './milestone.ts';
import { SelfStudyPlan } from './plan.ts';

/** That a committee recognises a completed plan (自学成才) will be a step from COMPLETED. */
export const planLifecycle = lifecycle(SelfStudyPlan, {
  noun: text('self-study plan', '自学计划'),
  event: planMoved,
  transitions: {
    submit: { from: ['DRAFT'], to: 'IN_REVIEW', guard: hasMilestones },
    return: { from: ['IN_REVIEW'], to: 'DRAFT' },
    approve: { from: ['IN_REVIEW'], to: 'ACTIVE' },
    complete: { from: ['ACTIVE'], to: 'COMPLETED', guard: allProven },
    /** By its owner, before anybody has decided. */
    takeBack: { from: ['IN_REVIEW'], to: 'DRAFT' },
    abandon: { from: ['DRAFT', 'IN_REVIEW', 'ACTIVE'], to: 'ABANDONED' },
    /** Completed or given up by mistake. */
    reopen: { from: ['COMPLETED', 'ABANDONED'], to: 'ACTIVE', guard: wasApproved },
  },
});

async function hasMilestones(context: Context, { id }: SelfStudyPlan): Promise<void> {
  if (await context.first(SelfStudyMilestone, { planId: id })) return;
  throw badInput('input.selfStudyPlan', {
    en: 'has no milestones yet. Give it some with `selfStudyPlanUpdate`.',
    zh: '尚未设置里程碑，请先用 `selfStudyPlanUpdate` 补充。',
  });
}

async function allProven(context: Context, { id }: SelfStudyPlan): Promise<void> {
  const open = await context.list(
    SelfStudyMilestone,
    { planId: id, provenOn: null },
    { orderBy: [{ column: 'position', descending: false }] },
  );
  if (!open.length) return;
  throw new QinxueError(
    'CONFLICT',
    text(
      `${open.length} milestones are not proven yet, the first is "${open[0]?.title}". Prove them with \`selfStudyMilestoneProve\`.`,
      `还有 ${open.length} 个里程碑未完成，第一个是“${open[0]?.title}”，请由本人用 \`selfStudyMilestoneProve\` 填写完成情况。`,
    ),
    { unproven: open.map((milestone) => milestone.id) },
  );
}

function wasApproved(_: Context, { approvedOn }: SelfStudyPlan): void {
  if (approvedOn !== null) return;
  throw badInput('input.selfStudyPlan', {
    en: 'was never approved. Its owner begins a new one with `selfStudyPlanCreate`.',
    zh: '从未获批准，请由本人用 `selfStudyPlanCreate` 新建计划。',
  });
}
