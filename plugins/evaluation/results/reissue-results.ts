import type { Context, NewRow } from 'qinxue/plugin';
import { EvaluationSubject } from '../subjects/evaluation-subject.ts';
import { EvaluationResult, UNRANKED } from './evaluation-result.ts';

/** Follows published results by versions that have another rank and nothing else that is new. */
export async function reissueResults(context: Context, ranks: ReadonlyMap<string, number | null>): Promise<void> {
  if (!ranks.size) return;
  const published = await context.list(EvaluationResult, { id: { in: [...ranks.keys()] } });
  const next = await context.insertAll(
    EvaluationResult,
    published.map((result): NewRow<EvaluationResult> => {
      const { id, createdAt, updatedAt, version, ...kept } = result;
      return { ...kept, no: result.no + 1, rank: ranks.get(id) ?? null, place: UNRANKED, publishedAt: null };
    }),
  );
  await context.updateAll(published.map((row) => ({ row, changes: { isCurrent: false } })));
  const resultOf = new Map(next.map(({ subjectId, id }) => [subjectId, id]));
  const subjects = await context.list(EvaluationSubject, { id: { in: [...resultOf.keys()] } });
  await context.updateAll(subjects.map((row) => ({ row, changes: { resultId: resultOf.get(row.id) ?? null } })));
}
