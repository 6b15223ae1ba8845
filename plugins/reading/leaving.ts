import { type Context, text } from 'qinxue/plugin';
import { SelfStudyPlan } from './plans/plan.ts';
import { planLifecycle } from './plans/plan-lifecycle.ts';
import { ReadThrough } from './read-throughs/read-through.ts';
import { readThroughLifecycle } from './read-throughs/read-through-lifecycle.ts';
import { openStatuses } from './read-throughs/read-through-status.ts';

const why = text('The person left the organisation.', '人员已离职。');

/**
 * Lets go what people who left have open: books that they read and plans that they follow end, and whom they
 * mentored has no mentor. What is finished, approved or handed in stays. Once done, done again it changes nothing.
 */
export async function releaseReaders(context: Context, memberIds: readonly string[]): Promise<void> {
  const system = context.asSystem();
  const memberId = { in: [...memberIds] };
  const readings = await system.list(ReadThrough, { memberId, status: { in: [...openStatuses] } });
  await readThroughLifecycle.stepAll(system, readings, 'stop', () => ({ stopReason: why.zh }));
  const open = { in: planLifecycle.transitions.abandon.from };
  const plans = await system.list(SelfStudyPlan, { memberId, status: open });
  await planLifecycle.stepAll(system, plans, 'abandon', () => ({ endedOn: context.today(), endReason: why.zh }));
  const mentored = await system.list(SelfStudyPlan, { mentorId: memberId, status: open });
  await system.updateAll(mentored.map((row) => ({ row, changes: { mentorId: null } })));
}
