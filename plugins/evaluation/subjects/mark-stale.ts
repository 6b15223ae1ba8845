import type { Context } from 'qinxue/plugin';
import { EvaluationSubject } from './evaluation-subject.ts';

/** What these have come to no longer follows from what is known: their results have to be calculated again. */
export async function markStale(context: Context, subjectIds: readonly string[]): Promise<void> {
  const ids = [...new Set(subjectIds)];
  const system = context.asSystem();
  const subjects = await system.list(EvaluationSubject, { id: { in: ids }, needsCalculation: false });
  await system.updateAll(subjects.map((row) => ({ row, changes: { needsCalculation: true } })));
}
