import type { Context } from 'qinxue/plugin';
import { ApiToken } from './api-token.ts';
import { EndedSession } from './ended-session.ts';
import { SessionEpoch } from './session-epoch.ts';

export interface Ending {
  /** The session that goes on. */
  readonly except?: string | undefined;
  /** API tokens end too; else they stay: programs depend on them, and each of them can be revoked. */
  readonly apiTokens?: boolean | null | undefined;
}

/** Ends all sessions of a member at once, in all processes. Who may do that is the caller's to decide; the member's row is locked. */
export const endSessions = (context: Context, memberId: string, ending: Ending = {}): Promise<void> =>
  endSessionsOfAll(context, [memberId], ending);

/** The same for many, whose number a statement can bind. */
export async function endSessionsOfAll(
  context: Context,
  memberIds: readonly string[],
  { except, apiTokens }: Ending = {},
): Promise<void> {
  const system = context.asSystem();
  const values = { endedAt: context.now(), keptSession: except ?? null };
  const known = await system.list(SessionEpoch, { memberId: { in: memberIds } });
  await system.updateAll(known.map((row) => ({ row, changes: { ...values, epoch: row.epoch + 1 } })));
  const first = memberIds.filter((id) => !known.some(({ memberId }) => memberId === id));
  if (first.length)
    await system.insertAll(
      SessionEpoch,
      first.map((memberId) => ({ memberId, ...values, epoch: 1 })),
    );
  if (!apiTokens) return;
  const tokens = await system.list(ApiToken, { memberId: { in: memberIds }, revokedAt: null });
  await system.updateAll(tokens.map((row) => ({ row, changes: { revokedAt: system.now() } })));
}

/** Signs one session out. Again it changes nothing. */
export async function endSession(context: Context, memberId: string, id: string, expiresAt: Date): Promise<void> {
  const system = context.asSystem();
  if (await system.find(EndedSession, id)) return;
  await system.insert(EndedSession, { id, memberId, expiresAt });
}
