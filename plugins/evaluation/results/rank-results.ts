import { rankBy, type Scope, sql } from 'qinxue/plugin';
import type { EvaluationCycle } from '../cycles/evaluation-cycle.ts';
import { UNRANKED } from './evaluation-result.ts';

/** Each row of the statement is compared with all of its rows. */
const ROWS_PER_STATEMENT = 200;

/** Ranks the results that count among those of their index system: who is disqualified, or judged too little, has none. */
export async function rankResults(
  scope: Scope,
  { id: cycleId, leastCoverage }: Pick<EvaluationCycle, 'id' | 'leastCoverage'>,
): Promise<void> {
  // Without their explanations, which are long.
  const rows = await scope.db.query(
    sql`SELECT id, systemId, total, band, coverage, \`rank\` FROM evaluation_result WHERE cycleId = ${cycleId} AND isCurrent = 1`,
  );
  const ranks = new Map<string, number>();
  const ranked = rows.filter(
    ({ band, total, coverage }) =>
      band !== null && total !== null && (coverage === null || Number(coverage) >= leastCoverage),
  );
  for (const systemId of new Set(ranked.map((row) => row.systemId))) {
    const among = ranked.filter((row) => row.systemId === systemId);
    const byTotal = rankBy(
      among,
      ({ total }) => [Number(total)],
      ({ id }) => String(id),
    );
    for (const { item, rank } of byTotal) ranks.set(String(item.id), rank);
  }
  const moved = rows.filter(
    (row) => (ranks.get(String(row.id)) ?? null) !== (row.rank === null ? null : Number(row.rank)),
  );
  // By hand: the rows are long, and a rank follows from totals that the log has already.
  for (let i = 0; i < moved.length; i += ROWS_PER_STATEMENT) {
    const some = moved.slice(i, i + ROWS_PER_STATEMENT).map((row) => String(row.id));
    const cases = some
      .map((id) => sql`WHEN ${id} THEN ${ranks.get(id) ?? null}`)
      .reduce((all, one) => sql`${all} ${one}`);
    const places = some
      .map((id) => sql`WHEN ${id} THEN ${ranks.get(id) ?? UNRANKED}`)
      .reduce((all, one) => sql`${all} ${one}`);
    await scope.db.execute(
      sql`UPDATE evaluation_result SET \`rank\` = CASE id ${cases} END, place = CASE id ${places} END, version = version + 1, updatedAt = ${scope.now()} WHERE id IN ${some}`,
    );
  }
}
