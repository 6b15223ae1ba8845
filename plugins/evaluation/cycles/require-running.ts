import { invalidTransition, nextOf } from 'qinxue/plugin';
import type { cycleLife } from './cycle-life.ts';
import type { EvaluationCycleStatus } from './cycle-status.ts';

/** @throws INVALID_TRANSITION where the evaluation is in none of these statuses. */
export function requireRunning(
  { status }: { readonly status: EvaluationCycleStatus },
  wanted: readonly EvaluationCycleStatus[],
  { steps }: Pick<typeof cycleLife, 'steps'>,
): void {
  if (!wanted.includes(status))
    throw invalidTransition('evaluation', status, wanted.join(' or '), nextOf(steps, status));
}
