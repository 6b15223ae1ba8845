import { type Context, lockManaged, sql } from 'qinxue/plugin';
import { inputText } from '../../organisation/index.ts';
import { METHOD } from '../calculation/assess.ts';
import { manageEvaluation } from '../permissions.ts';
import { publishResults } from '../results/publish-results.ts';
import { closeSheets } from '../sheets/close-sheets.ts';
import { openSheets } from '../sheets/open-sheets.ts';
import { followLeavers } from '../subjects/follow-leavers.ts';
import { cycleLifecycle } from './cycle-lifecycle.ts';
import { EvaluationCycle } from './evaluation-cycle.ts';
import { publishCycle } from './publish-cycle.ts';

export type CycleStep =
  | 'publish'
  | 'openSelfAssessment'
  | 'openUnitReview'
  | 'openCommitteeReview'
  | 'openCalibration'
  | 'close'
  | 'archive';

/** Steps that undo something, and so need a reason. */
export type CycleReturn =
  | 'backToSelfAssessment'
  | 'backToUnitReview'
  | 'backToCommitteeReview'
  | 'reopen'
  | 'restore'
  | 'cancel';

/** Leads an evaluation on. Of two who do so at once the second finds it done. */
export async function stepCycle(context: Context, id: string, step: CycleStep): Promise<EvaluationCycle> {
  const cycle = await lockManaged(context, EvaluationCycle, id, manageEvaluation);
  if (step === 'publish') return publishCycle(context, cycle);
  cycleLifecycle.check(cycle, step);
  await followLeavers(context, { cycleId: id });
  const now = context.now();
  const after = await cycleLifecycle.step(context, cycle, step, {
    statusReason: null,
    ...(step === 'close' && { finalAt: now }),
  });
  if (step === 'openSelfAssessment') await openSheets(context, after, 'SELF');
  if (step === 'openUnitReview') await openSheets(context, after, 'UNIT');
  if (step === 'close') await publishResults(context.asSystem(), id, now);
  return after;
}

/** Leads an evaluation back, or calls it off. */
export async function returnCycle(
  context: Context,
  id: string,
  step: CycleReturn,
  because: string,
): Promise<EvaluationCycle> {
  const cycle = await lockManaged(context, EvaluationCycle, id, manageEvaluation);
  const statusReason = inputText('input.reason', because, 1000);
  cycleLifecycle.check(cycle, step);
  if (step === 'restore') return cycleLifecycle.step(context, cycle, step, { statusReason });
  const after = await cycleLifecycle.step(context, cycle, step, { statusReason, finalAt: null });
  if (step === 'cancel') await closeSheets(context.asSystem(), { cycleId: id });
  if (step === 'reopen') await recalculateFirstMethod(context, id);
  return after;
}

/** A ranking is of one method: what the first has left is calculated anew, and its published versions stay. */
const recalculateFirstMethod = (context: Context, id: string) =>
  context.unguardedDatabase.execute(
    sql`UPDATE evaluation_subject SET needsCalculation = 1, version = version + 1, updatedAt = ${context.now()}
      WHERE cycleId = ${id} AND status = 'ACTIVE' AND resultId IN (SELECT r.id FROM evaluation_result r WHERE r.method < ${METHOD})`,
  );
