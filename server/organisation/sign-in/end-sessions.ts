import type { Scope } from '../../request/scope.ts';
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
export async function endSessions(scope: Scope, memberId: string, { except, apiTokens }: Ending = {}): Promise<void> {
  const system = scope.asSystem();
  const known = await system.first(SessionEpoch, { memberId });
  const values = { epoch: (known?.epoch ?? 0) + 1, endedAt: scope.now(), keptSession: except ?? null };
  if (known) await system.update(known, values);
  else await system.insert(SessionEpoch, { memberId, ...values });
  if (apiTokens) await revokeAll(system, memberId);
}

async function revokeAll(system: Scope, memberId: string): Promise<void> {
  const tokens = await system.list(ApiToken, { memberId, revokedAt: null });
  await system.updateAll(tokens.map((row) => ({ row, changes: { revokedAt: system.now() } })));
}

/** Signs one session out. Again it changes nothing. */
export async function endSession(scope: Scope, memberId: string, id: string, expiresAt: Date): Promise<void> {
  const system = scope.asSystem();
  if (await system.find(EndedSession, id)) return;
  await system.insert(EndedSession, { id, memberId, expiresAt });
}
