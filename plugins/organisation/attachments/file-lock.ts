import { sql } from 'qinxue/plugin';
import type { Session } from '../../../server/api/platform.ts';

/**
 * Held by a unit of work to its end, in whichever process: between a file and the rows that name it there is no
 * transaction, so whoever keeps or takes away files does it one after the other.
 */
export const lockFiles = (session: Session): Promise<number> =>
  session.execute(sql`UPDATE kernel_version SET version = version + 1 WHERE id = 'files'`);
