import { type Context, sql } from 'qinxue/plugin';
import { UNRANKED } from './evaluation-result.ts';

/**
 * Fixes the results that count, with their ranks: what is published never changes. By hand: the rows are long, and what
 * is written follows from totals that the log has already.
 */
export const publishResults = (context: Context, cycleId: string, now: Date): Promise<unknown> =>
  context.unguardedDatabase.execute(sql`UPDATE evaluation_result SET publishedAt = ${now}, place = COALESCE(\`rank\`, ${UNRANKED}),
    version = version + 1, updatedAt = ${now} WHERE cycleId = ${cycleId} AND isCurrent = 1 AND publishedAt IS NULL`);
