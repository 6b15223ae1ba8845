import { timingSafeEqual } from 'node:crypto';
import { sql } from 'qinxue/plugin';
import { type Database, own, select, tableOf } from '../../../server/api/platform.ts';
import { ApiToken } from './api-token.ts';
import type { ApiTokenText } from './api-token-text.ts';
import type { Principal } from './principal.ts';

/** `lastUsedAt` is right to the hour: a write per request would make readers wait for writers. */
const HOUR_MS = 3_600_000;

/** Undefined where the token is unknown, revoked, or its secret is not the one that was given out. */
export async function verifyApiToken(
  database: Database,
  { id, secretHash }: ApiTokenText,
  now: Date,
): Promise<Principal | undefined> {
  const [row] = await select(database.read, tableOf(ApiToken), {
    where: sql`${own('id')} = ${id} AND ${own('revokedAt')} IS NULL`,
    limit: 1,
  });
  if (!row || !timingSafeEqual(Buffer.from(row.secretHash), Buffer.from(secretHash))) return undefined;
  if (row.expiresAt > now) void markUsed(database, row, now);
  return { memberId: row.memberId, expiresAt: row.expiresAt, token: { id, permissions: new Set(row.permissions) } };
}

/** Not part of the request: it neither waits for this nor fails with it. */
async function markUsed(database: Database, { id, lastUsedAt }: ApiToken, now: Date): Promise<void> {
  if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < HOUR_MS) return;
  await database
    .write((session) => session.execute(sql`UPDATE organisation_api_token SET lastUsedAt = ${now} WHERE id = ${id}`))
    .catch(() => undefined);
}
