import { type Context, loader, name, sql } from 'qinxue/plugin';
import { EvaluationResult } from './evaluation-result.ts';

/** A ranking: of the results that count in an evaluation, those of one index system. */
export const rankingOf = ({ cycleId, systemId }: Pick<EvaluationResult, 'cycleId' | 'systemId'>) =>
  `${cycleId}/${systemId}`;

/**
 * By `rankingOf`: whether the viewer sees every row of it. Who does not would read the place of the hidden row, which
 * is often their own, off the gap between the others.
 */
export const seesWholeRanking = loader(async (context: Context, rankings: readonly string[]) => {
  const cycleIds = [...new Set(rankings.map((ranking) => ranking.slice(0, ranking.indexOf('/'))))];
  const seen = context.visible(EvaluationResult, (column) => name('r', column));
  const rows = await context.unguardedDatabase.query(sql`
    SELECT DISTINCT r.cycleId, r.systemId FROM evaluation_result r
    WHERE r.cycleId IN ${cycleIds} AND r.isCurrent = 1 AND CASE WHEN ${seen} THEN 0 ELSE 1 END = 1`);
  const gaps = new Set(rows.map(({ cycleId, systemId }) => `${cycleId}/${systemId}`));
  return rankings.map((ranking) => !gaps.has(ranking));
});
