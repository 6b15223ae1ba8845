import { nextOf, QinxueError } from 'qinxue/plugin';
import type { cycleLife } from './cycle-life.ts';
import type { EvaluationCycleStatus } from './cycle-status.ts';

/**
 * @param doing what the command does, as a sentence begins with it: `Results are calculated`
 * @throws INVALID_TRANSITION where the evaluation is in none of these statuses.
 */
export function requireRunning(
  { status }: { readonly status: EvaluationCycleStatus },
  wanted: readonly EvaluationCycleStatus[],
  { steps }: Pick<typeof cycleLife, 'steps'>,
  doing: string,
): void {
  if (wanted.includes(status)) return;
  throw new QinxueError(
    'INVALID_TRANSITION',
    `${doing} while an evaluation is ${wanted.join(' or ')}; this one is ${status}.`,
    { from: status, to: wanted.join(' or '), allowed: nextOf(steps, status) },
  );
}
