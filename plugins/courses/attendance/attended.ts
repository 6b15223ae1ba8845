import { divideRounded, WHOLE } from 'qinxue/plugin';
import type { AttendanceMark } from './attendance-mark.ts';

/** A session as its attendance is counted. */
export interface MeasuredSession {
  readonly id: string;
  readonly hours: number;
  /** From its beginning to its end. */
  readonly minutes: number;
}

export interface Mark {
  readonly sessionId: string;
  readonly mark: AttendanceMark;
  readonly minutes: number | null;
}

export interface Attended {
  /** Of the hours of all sessions without those with leave, in basis points rounded down: a share is reached or it is not. */
  readonly share: number;
  /** Hundredths of an hour, rounded once. */
  readonly hours: number;
}

/**
 * What someone attended of the sessions that count, those to come among them: the share only reaches the
 * whole when all are over. Whoever has leave for all of them has attended nothing.
 */
export function attended(sessions: readonly MeasuredSession[], marks: readonly Mark[]): Attended {
  const bySession = new Map(marks.map((mark) => [mark.sessionId, mark]));
  let whole = 0n;
  // A fraction, because parts of sessions of different lengths have no common unit of time.
  let [sum, per] = [0n, 1n];
  for (const { id, hours, minutes } of sessions) {
    const mark = bySession.get(id);
    if (mark?.mark === 'EXCUSED') continue;
    whole += BigInt(hours);
    if (mark?.mark === 'PRESENT' || mark?.mark === 'LATE') sum += BigInt(hours) * per;
    if (mark?.mark === 'PARTIAL') {
      sum = sum * BigInt(minutes) + BigInt(hours) * BigInt(mark.minutes ?? 0) * per;
      per *= BigInt(minutes);
    }
  }
  return {
    share: whole === 0n ? 0 : Number((sum * BigInt(WHOLE)) / (per * whole)),
    hours: divideRounded(sum, per),
  };
}
