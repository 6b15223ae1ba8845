import { sql } from 'qinxue/plugin';
import type { Round, Services } from '../../../server/api/platform.ts';

/** The clocks of two organisations differ. */
const TOLERANCE_MS = 60_000;

/** Takes away what was noted of sessions whose tokens have ended by themselves. */
export const sweepSessions =
  (kernel: Services): Round =>
  () => {
    const before = new Date(kernel.now().getTime() - TOLERANCE_MS);
    return kernel.database.write((session) =>
      session.execute(sql`DELETE FROM organisation_ended_session WHERE expiresAt < ${before}`),
    );
  };
