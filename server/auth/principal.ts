import type { ScopedToken } from '../request/viewer.ts';

/** What a valid token says: who, and until when. */
export interface Principal {
  readonly memberId: string;
  readonly expiresAt: Date;
  readonly token?: ScopedToken;
}
