import { type Context, groupBy } from 'qinxue/plugin';
import { EvaluationCycle } from '../cycles/evaluation-cycle.ts';
import { EvaluationResult } from '../results/evaluation-result.ts';
import { rankResults } from '../results/rank-results.ts';
import { closeSheets } from '../sheets/close-sheets.ts';
import type { EvaluationSubject } from './evaluation-subject.ts';
import { subjectLifecycle } from './subject-lifecycle.ts';

/**
 * Takes subjects out of their evaluations: what is open of them is closed, nobody waits for them, and their result no
 * longer counts. What was handed in stays, and comes back with them.
 */
export async function leaveCycle(
  context: Context,
  subjects: readonly EvaluationSubject[],
  command: 'exclude' | 'excuse',
  reason: string,
): Promise<EvaluationSubject[]> {
  if (!subjects.length) return [];
  const system = context.asSystem();
  const ids = subjects.map(({ id }) => id);
  await closeSheets(system, { subjectId: { in: ids } });
  const results = await system.list(EvaluationResult, { subjectId: { in: ids }, isCurrent: true });
  await system.updateAll(results.map((row) => ({ row, changes: { isCurrent: false } })));
  const left = await subjectLifecycle.stepAll(system, subjects, command, () => ({
    ...{ statusReason: reason, resultId: null, needsCalculation: false },
  }));
  // The others move up. A cycle has one ranking for each of its systems.
  const cycles = await system.list(EvaluationCycle, { id: { in: [...groupBy(results, cycleOf).keys()] } });
  for (const cycle of cycles) await rankResults(system, cycle);
  return left;
}

const cycleOf = ({ cycleId }: EvaluationResult) => cycleId;
