import type { ScopedToken } from '../../../server/api/platform.ts';
import type { SessionClaims } from './live-session.ts';

/** What a valid token says: who, and until when. It is an API token's or a session's. */
export interface Principal {
  readonly memberId: string;
  readonly expiresAt: Date;
  readonly token?: ScopedToken;
  readonly session?: SessionClaims;
}
