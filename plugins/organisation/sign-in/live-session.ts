import { sql } from 'qinxue/plugin';
import { instantOf, type Session } from '../../../server/api/platform.ts';

/** What a token says of the session that it stands for. */
export interface SessionClaims {
  readonly id: string;
  /** Of a session of ours: how often the member's sessions had been ended before it began. */
  readonly epoch?: number;
  /** Of another's token, where it says so: when it was issued, to the second. */
  readonly issuedAt?: Date;
}

/** Whether a session goes on: it was not signed out, and has begun after the member's sessions were last ended. */
export async function isLiveSession(db: Session, memberId: string, session: SessionClaims): Promise<boolean> {
  const rows = await db.query(sql`
    SELECT epoch, endedAt, keptSession FROM organisation_session_epoch WHERE memberId = ${memberId}
    UNION ALL
    SELECT NULL, NULL, id FROM organisation_ended_session WHERE id = ${session.id}`);
  const ended = rows.find(({ epoch }) => epoch === null);
  if (ended) return false;
  const [row] = rows;
  if (!row || row.keptSession === session.id) return true;
  if (session.epoch !== undefined) return session.epoch === Number(row.epoch);
  return !session.issuedAt || session.issuedAt > instantOf(String(row.endedAt));
}
