import { type Context, rankBy, sql } from 'qinxue/plugin';
import type { EvaluationCycle } from '../cycles/evaluation-cycle.ts';
import { reissueResults } from './reissue-results.ts';

/** Each row of the statement is compared with all of its rows. */
const ROWS_PER_STATEMENT = 200;

/**
 * Ranks the results that count among those of their index system: who is disqualified, or judged too little, has none.
 * A published result whose rank changes is followed by another version; it stays as it was.
 */
export async function rankResults(
  context: Context,
  { id: cycleId, leastCoverage }: Pick<EvaluationCycle, 'id' | 'leastCoverage'>,
): Promise<void> {
  // Without their explanations, which are long.
  const rows = await context.unguardedDatabase.query(
    sql`SELECT id, systemId, total, band, coverage, \`rank\`, publishedAt FROM evaluation_result
      WHERE cycleId = ${cycleId} AND isCurrent = 1`,
  );
  const ranks = ranksOf(rows, leastCoverage);
  const rankOf = (row: Ranked) => ranks.get(String(row.id)) ?? null;
  const moved = rows.filter((row) => rankOf(row) !== (row.rank === null ? null : Number(row.rank)));
  const open = moved.filter(({ publishedAt }) => publishedAt === null);
  await reissueResults(
    context,
    new Map(moved.filter(({ publishedAt }) => publishedAt !== null).map((row) => [String(row.id), rankOf(row)])),
  );
  // By hand: the rows are long, and a rank follows from totals that the log has already.
  for (let i = 0; i < open.length; i += ROWS_PER_STATEMENT) {
    const some = open.slice(i, i + ROWS_PER_STATEMENT);
    const cases = some
      .map((row) => sql`WHEN ${String(row.id)} THEN ${rankOf(row)}`)
      .reduce((all, one) => sql`${all} ${one}`);
    await context.unguardedDatabase.execute(
      sql`UPDATE evaluation_result SET \`rank\` = CASE id ${cases} END, version = version + 1, updatedAt = ${context.now()}
        WHERE id IN ${some.map(({ id }) => String(id))}`,
    );
  }
}

type Ranked = Readonly<Record<string, unknown>>;

function ranksOf(rows: readonly Ranked[], leastCoverage: number): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  const ranked = rows.filter(
    ({ band, total, coverage }) =>
      band !== null && total !== null && (coverage === null || Number(coverage) >= leastCoverage),
  );
  for (const systemId of new Set(ranked.map((row) => row.systemId))) {
    const byTotal = rankBy(
      ranked.filter((row) => row.systemId === systemId),
      ({ total }) => [Number(total)],
      ({ id }) => String(id),
    );
    for (const { item, rank } of byTotal) ranks.set(String(item.id), rank);
  }
  return ranks;
}
