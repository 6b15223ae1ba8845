/** The session that a request came in. */
export interface CurrentSession {
  readonly id: string;
  /** When its token ends by itself. */
  readonly expiresAt: Date;
}
