import { type Scope, sql } from 'qinxue/plugin';
import { ranksOf } from '../calculation/ranking.ts';
import { EvaluationResult } from './evaluation-result.ts';

/** Ranks the results that count among those of their index system: who is disqualified has none. */
export async function rankResults(scope: Scope, cycleId: string): Promise<void> {
  // Without their explanations, which are long.
  const rows = await scope.db.query(
    sql`SELECT id, systemId, total, band, \`rank\` FROM evaluation_result WHERE cycleId = ${cycleId} AND isCurrent = 1`,
  );
  const ranks = new Map<string, number | null>();
  for (const systemId of new Set(rows.map((row) => row.systemId))) {
    const among = rows.filter((row) => row.systemId === systemId);
    const scores = among.map((row) => (row.band === null || row.total === null ? null : Number(row.total)));
    for (const [i, rank] of ranksOf(scores).entries()) ranks.set(String(among[i]?.id), rank);
  }
  const moved = rows.filter(
    (row) => (ranks.get(String(row.id)) ?? null) !== (row.rank === null ? null : Number(row.rank)),
  );
  const results = await scope.list(EvaluationResult, { id: { in: moved.map((row) => String(row.id)) } });
  await scope.updateAll(results.map((row) => ({ row, changes: { rank: ranks.get(row.id) ?? null } })));
}
