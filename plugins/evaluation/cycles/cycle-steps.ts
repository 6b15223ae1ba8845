import { type Context, sql } from 'qinxue/plugin';
import { inputText } from '../../organisation/index.ts';
import { METHOD } from '../calculation/assess.ts';
import { publishResults } from '../results/publish-results.ts';
import { closeSheets } from '../sheets/close-sheets.ts';
import { openSheets } from '../sheets/open-sheets.ts';
import { followLeavers } from '../subjects/follow-leavers.ts';
import { managedCycle } from './cycle-commands.ts';
import { cycleLifecycle } from './cycle-lifecycle.ts';
import type { EvaluationCycle } from './evaluation-cycle.ts';
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
export async function stepCycle(scope: Context, id: string, step: CycleStep): Promise<EvaluationCycle> {
  const cycle = await managedCycle(scope, id);
  if (step === 'publish') return publishCycle(scope, cycle);
  cycleLifecycle.check(cycle, step);
  await followLeavers(scope, { cycleId: id });
  const now = scope.now();
  const after = await cycleLifecycle.step(scope, cycle, step, {
    statusReason: null,
    ...(step === 'close' && { finalAt: now }),
  });
  if (step === 'openSelfAssessment') await openSheets(scope, after, 'SELF');
  if (step === 'openUnitReview') await openSheets(scope, after, 'UNIT');
  if (step === 'close') await publishResults(scope.asSystem(), id, now);
  return after;
}

/** Leads an evaluation back, or calls it off. */
export async function returnCycle(
  scope: Context,
  id: string,
  step: CycleReturn,
  because: string,
): Promise<EvaluationCycle> {
  const cycle = await managedCycle(scope, id);
  const statusReason = inputText('input.reason', because, 1000);
  cycleLifecycle.check(cycle, step);
  if (step === 'restore') return cycleLifecycle.step(scope, cycle, step, { statusReason });
  const after = await cycleLifecycle.step(scope, cycle, step, { statusReason, finalAt: null });
  if (step === 'cancel') await closeSheets(scope.asSystem(), { cycleId: id });
  if (step === 'reopen') await recalculateFirstMethod(scope, id);
  return after;
}

/** A ranking is of one method: what the first has left is calculated anew, and its published versions stay. */
const recalculateFirstMethod = (scope: Context, id: string) =>
  scope.db.execute(
    sql`UPDATE evaluation_subject SET needsCalculation = 1, version = version + 1, updatedAt = ${scope.now()}
      WHERE cycleId = ${id} AND status = 'ACTIVE' AND resultId IN (SELECT r.id FROM evaluation_result r WHERE r.method < ${METHOD})`,
  );
